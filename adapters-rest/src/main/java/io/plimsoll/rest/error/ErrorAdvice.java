package io.plimsoll.rest.error;

import io.plimsoll.rest.Endpoint;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns whatever an endpoint throws into a status and a JSON body. */
@RestControllerAdvice
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class ErrorAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(RefusedException e, HandlerMethod handler) {
    Object body = e.body() instanceof RefusedException.Missing ? missing(handler) : e.body();
    return ResponseEntity.status(e.status()).body(body);
  }

  /** An id in the path that can't be one belongs to no object. */
  @ExceptionHandler
  ResponseEntity<Object> noId(MethodArgumentTypeMismatchException e, HandlerMethod handler) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body(missing(handler));
  }

  private static Detail missing(HandlerMethod handler) {
    Endpoint endpoint = AnnotationUtils.findAnnotation(handler.getBeanType(), Endpoint.class);
    return endpoint == null || endpoint.kind().isEmpty()
        ? Detail.of(HttpStatus.NOT_FOUND.value())
        : new Detail("No " + endpoint.kind() + " matches the given query.");
  }

  @ExceptionHandler
  ResponseEntity<Object> method(HttpRequestMethodNotSupportedException e) {
    Set<HttpMethod> allowed =
        new TreeSet<>(Objects.requireNonNullElse(e.getSupportedHttpMethods(), Set.of()));
    allowed.add(HttpMethod.OPTIONS);
    if (allowed.contains(HttpMethod.GET)) {
      allowed.add(HttpMethod.HEAD);
    }
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .allow(allowed.toArray(HttpMethod[]::new))
        .body(new Detail("Method \"%s\" not allowed.".formatted(e.getMethod())));
  }

  @ExceptionHandler
  ResponseEntity<Object> multipart(MultipartException e) {
    return e instanceof MaxUploadSizeExceededException
        ? plain(HttpStatus.CONTENT_TOO_LARGE.value())
        : ResponseEntity.badRequest()
            .body(new Detail("Multipart form parse error - the parts can't be told apart."));
  }

  /**
   * A check that the firewall makes late, when the part of the request that it dislikes is read.
   */
  @ExceptionHandler
  ResponseEntity<Object> rejected(RequestRejectedException e) {
    return plain(HttpStatus.BAD_REQUEST.value());
  }

  /** The client has gone: there is nobody to answer, and nothing to mend. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {}

  @ExceptionHandler
  ResponseEntity<Object> other(Exception e) {
    if (e instanceof ErrorResponse known) {
      return plain(known.getStatusCode().value());
    }
    LOG.error("A request failed", e);
    return plain(HttpStatus.INTERNAL_SERVER_ERROR.value());
  }

  private static ResponseEntity<Object> plain(int status) {
    return ResponseEntity.status(status).body(Detail.of(status));
  }
}
