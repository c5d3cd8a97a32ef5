package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Detail;
import io.plimsoll.rest.error.RefusedException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Endpoint(kind = "User")
final class PasswordEndpoint {
  private final ChangePassword changePassword;

  PasswordEndpoint(ChangePassword changePassword) {
    this.changePassword = changePassword;
  }

  @PostMapping("/api/users/{uuid}/change_password")
  Detail changePassword(Viewer viewer, @PathVariable UUID uuid, Body<PasswordForm> body) {
    ChangePassword.Command command =
        new ChangePassword.Command(viewer, new UserId(uuid), () -> body.whole().newPassword.get());
    return switch (changePassword.change(command)) {
      case CHANGED -> new Detail("Password has been successfully updated.");
      case NOT_FOUND -> throw RefusedException.missing();
      case FORBIDDEN -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
    };
  }
}
