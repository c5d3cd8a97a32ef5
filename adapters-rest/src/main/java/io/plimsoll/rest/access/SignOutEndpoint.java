package io.plimsoll.rest.access;

import io.plimsoll.application.access.SignOut;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.security.PresentedToken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint
final class SignOutEndpoint {
  private final SignOut signOut;

  SignOutEndpoint(SignOut signOut) {
    this.signOut = signOut;
  }

  @PostMapping("/api-auth/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(PresentedToken token) {
    signOut.signOut(token.value());
  }
}
