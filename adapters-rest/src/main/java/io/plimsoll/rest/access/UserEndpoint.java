package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Detail;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.PublicIds;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.security.PresentedToken;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "User")
@RequestMapping("/api/users")
final class UserEndpoint {
  private final FindUsers users;
  private final ChangePassword changePassword;

  UserEndpoint(FindUsers users, ChangePassword changePassword) {
    this.users = users;
    this.changePassword = changePassword;
  }

  @GetMapping("/me")
  @SparseFields
  UserBody me(Viewer viewer, PresentedToken token, Links links) {
    return users
        .find(viewer.user())
        .map(user -> UserBody.of(user, viewer, token, links))
        .orElseThrow(RefusedException::missing);
  }

  @PostMapping("/{uuid}/change_password")
  Detail changePassword(Viewer viewer, @PathVariable String uuid, Body<PasswordForm> body) {
    Optional<UserId> user = PublicIds.parse(uuid).map(UserId::new);
    if (user.isEmpty()) {
      throw viewer.staff()
          ? RefusedException.missing()
          : RefusedException.plain(HttpStatus.FORBIDDEN);
    }
    ChangePassword.Command command =
        new ChangePassword.Command(viewer, user.get(), () -> body.whole().newPassword.get());
    return switch (changePassword.change(command)) {
      case CHANGED -> new Detail("Password has been successfully updated.");
      case NOT_FOUND -> throw RefusedException.missing();
      case FORBIDDEN -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
    };
  }
}
