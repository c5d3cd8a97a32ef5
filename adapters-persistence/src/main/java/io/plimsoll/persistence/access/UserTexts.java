package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.persistence.finding.Texts;
import org.jooq.Condition;
import org.jooq.Field;

/** Looks for users by anything that people know of them. */
final class UserTexts {
  static final Field<String> USERNAME = Texts.of(USER_ACCOUNT.USERNAME);

  private UserTexts() {}

  static Condition contain(String text) {
    return USERNAME
        .containsIgnoreCase(text)
        .or(USER_ACCOUNT.FULL_NAME.containsIgnoreCase(text))
        .or(USER_ACCOUNT.NATIVE_NAME.containsIgnoreCase(text))
        .or(USER_ACCOUNT.EMAIL.containsIgnoreCase(text));
  }
}
