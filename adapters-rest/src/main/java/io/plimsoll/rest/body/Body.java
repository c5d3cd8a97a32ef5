package io.plimsoll.rest.body;

/**
 * The body of a request: JSON, or a form of either kind. It is read when it is asked for, so that
 * an endpoint can look for the object and for permissions first.
 */
public final class Body {
  private final BodyReader reader;

  Body(BodyReader reader) {
    this.reader = reader;
  }

  /** The fields of a whole body. */
  public Fields whole() {
    return reader.read();
  }

  /** The fields of a body that says only what is to change. */
  public Fields partial() {
    return reader.read().partial();
  }
}
