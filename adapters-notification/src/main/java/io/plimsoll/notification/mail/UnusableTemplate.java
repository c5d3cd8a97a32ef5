package io.plimsoll.notification.mail;

import java.nio.file.Path;

/** Says in one line which template can't be used, and why. */
final class UnusableTemplate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableTemplate(String message) {
    super(message);
  }

  UnusableTemplate(Path file, String why) {
    this("The mail template %s can't be used: %s.".formatted(file, why));
  }
}
