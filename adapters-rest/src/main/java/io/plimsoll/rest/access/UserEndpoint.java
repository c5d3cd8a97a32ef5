package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Fields;
import io.plimsoll.rest.error.Detail;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.PublicIds;
import io.plimsoll.rest.query.Fieldset;
import io.plimsoll.rest.security.PresentedToken;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint
@RequestMapping("/api/users")
final class UserEndpoint {
  private static final String KIND = "User";

  private final FindUsers users;
  private final ChangePassword changePassword;

  UserEndpoint(FindUsers users, ChangePassword changePassword) {
    this.users = users;
    this.changePassword = changePassword;
  }

  @GetMapping("/me")
  Object me(Viewer viewer, PresentedToken token, Fieldset fieldset, Links links) {
    return users
        .find(viewer.user())
        .map(user -> fieldset.of(UserBody.of(user, viewer, token, links)))
        .orElseThrow(UserEndpoint::missing);
  }

  @PostMapping("/{uuid}/change_password")
  Detail changePassword(Viewer viewer, @PathVariable String uuid, Body body) {
    Optional<UserId> user = PublicIds.parse(uuid).map(UserId::new);
    if (user.isEmpty()) {
      throw viewer.staff() ? missing() : RefusedException.plain(HttpStatus.FORBIDDEN);
    }
    ChangePassword.Command command =
        new ChangePassword.Command(viewer, user.get(), () -> newPassword(body));
    return switch (changePassword.change(command)) {
      case CHANGED -> new Detail("Password has been successfully updated.");
      case NOT_FOUND -> throw missing();
      case FORBIDDEN -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
    };
  }

  private static String newPassword(Body body) {
    Fields fields = body.whole();
    Optional<String> password =
        fields.required("new_password", FieldType.secret(ChangePassword.MAX_LENGTH));
    fields.check();
    return password.orElseThrow();
  }

  private static RefusedException missing() {
    return RefusedException.missing(KIND);
  }
}
