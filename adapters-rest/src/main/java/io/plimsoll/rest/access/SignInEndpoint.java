package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.application.access.SignIn;
import io.plimsoll.application.access.SignIn.Command;
import io.plimsoll.application.access.SignIn.Result;
import io.plimsoll.domain.access.User;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Fields;
import io.plimsoll.rest.error.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;

@Endpoint
final class SignInEndpoint {
  private static final int MAX_ADDRESS_LENGTH = 64;

  private final SignIn signIn;

  SignInEndpoint(SignIn signIn) {
    this.signIn = signIn;
  }

  @PostMapping("/api-auth/password")
  Map<String, String> signIn(Body body, HttpServletRequest request) {
    Fields fields = body.whole();
    Optional<String> username =
        fields.required("username", FieldType.text(User.MAX_USERNAME_LENGTH));
    Optional<String> password =
        fields.required("password", FieldType.secret(ChangePassword.MAX_LENGTH));
    fields.check();
    Command command = new Command(username.orElseThrow(), password.orElseThrow(), address(request));
    return switch (signIn.signIn(command)) {
      case Result.SignedIn(String token) -> Map.of("token", token);
      case Result.Wrong() -> throw refused("Invalid username/password.");
      case Result.Disabled() -> throw refused("User account is disabled.");
      case Result.LockedOut() ->
          throw refused(
              "Username is locked out. Try in %d minutes.".formatted(SignIn.LOCK_OUT.toMinutes()));
    };
  }

  /** What a proxy forwards may be of any length. */
  private static String address(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    return address.substring(0, Math.min(address.length(), MAX_ADDRESS_LENGTH));
  }

  private static RefusedException refused(String detail) {
    return RefusedException.withDetail(HttpStatus.UNAUTHORIZED, detail);
  }
}
