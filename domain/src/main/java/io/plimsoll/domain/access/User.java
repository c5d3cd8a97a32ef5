package io.plimsoll.domain.access;

/**
 * A person or program that may use the marketplace.
 *
 * @param username unique, 1 to 128 characters
 * @param fullName empty when not known
 * @param email empty when not known
 * @param staff may see and change everything
 * @param support may see everything
 * @param active whether the user may sign in
 */
public record User(
    UserId id,
    String username,
    String fullName,
    String email,
    boolean staff,
    boolean support,
    boolean active) {
  /** Characters that a username may have. */
  public static final int MAX_USERNAME_LENGTH = 128;

  /** Characters that a full name or an e-mail address may have. */
  public static final int MAX_TEXT_LENGTH = 255;

  public User {
    if (username.isBlank()) {
      throw new IllegalArgumentException("a username must not be blank");
    }
    requireAtMost(MAX_USERNAME_LENGTH, "username", username);
    requireAtMost(MAX_TEXT_LENGTH, "full name", fullName);
    requireAtMost(MAX_TEXT_LENGTH, "email", email);
  }

  private static void requireAtMost(int max, String what, String text) {
    if (text.length() > max) {
      throw new IllegalArgumentException(
          "a user's %s has at most %d characters, not %d".formatted(what, max, text.length()));
    }
  }
}
