package io.plimsoll.rest.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request is refused, with a status and a body that say why. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient @Nullable Object body;

  private RefusedException(HttpStatus status, @Nullable Object body) {
    super(status + " " + body, null, false, false);
    this.status = status;
    this.body = body;
  }

  /** Messages by field; nested lists have an object of faults for each item. */
  public static RefusedException fields(Map<String, ?> faults) {
    return new RefusedException(HttpStatus.BAD_REQUEST, faults);
  }

  public static RefusedException field(String name, String message) {
    return fields(Map.of(name, List.of(message)));
  }

  /** What is wrong lies in several fields together. */
  public static RefusedException nonField(String message) {
    return field("non_field_errors", message);
  }

  /** A fault that shows only on saving; its body is a bare array. */
  public static RefusedException onSave(String message) {
    return new RefusedException(HttpStatus.BAD_REQUEST, List.of(message));
  }

  public static RefusedException withDetail(HttpStatus status, String detail) {
    return new RefusedException(status, new Detail(detail));
  }

  /** The status and what it always says. */
  public static RefusedException plain(HttpStatus status) {
    return new RefusedException(status, Detail.of(status.value()));
  }

  /**
   * There is no such object, or the viewer does not see it; the kind of the endpoint says what it
   * would be.
   */
  public static RefusedException missing() {
    return new RefusedException(HttpStatus.NOT_FOUND, Missing.OBJECT);
  }

  /** Stands for a body that only the endpoint's kind can complete. */
  enum Missing {
    OBJECT
  }

  /** The status alone. */
  public static RefusedException empty(HttpStatus status) {
    return new RefusedException(status, null);
  }

  /** The object is in a state in which this can't be done. */
  public static RefusedException conflict(String detail) {
    return withDetail(HttpStatus.CONFLICT, detail);
  }

  public HttpStatus status() {
    return status;
  }

  /** Null when the status says it all. */
  public @Nullable Object body() {
    return body;
  }
}
