package io.plimsoll.rest.access;

import io.plimsoll.application.access.SignIn;
import io.plimsoll.application.access.SignIn.Command;
import io.plimsoll.application.access.SignIn.Result;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
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
  TokenBody signIn(Body<SignInForm> body, HttpServletRequest request) {
    SignInForm form = body.whole();
    Command command = new Command(form.username.get(), form.password.get(), address(request));
    return switch (signIn.signIn(command)) {
      case Result.SignedIn(String token) -> new TokenBody(token);
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

  record TokenBody(String token) {}
}
