package io.plimsoll.rest.security;

import io.plimsoll.rest.error.Detail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says 401 and why. */
final class Unauthenticated implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    int status = HttpStatus.UNAUTHORIZED.value();
    Detail detail =
        why instanceof InsufficientAuthenticationException
            ? Detail.of(status)
            : new Detail(Objects.requireNonNullElse(why.getMessage(), ""));
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Token");
    detail.writeTo(response, status);
  }
}
