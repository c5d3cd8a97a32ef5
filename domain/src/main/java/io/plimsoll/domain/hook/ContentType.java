package io.plimsoll.domain.hook;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the body of a webhook is written. */
public enum ContentType implements Worded {
  JSON("1"),
  FORM("2");

  private final String number;

  ContentType(String number) {
    this.number = number;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The number by which clients choose it. */
  public String number() {
    return number;
  }

  public static Optional<ContentType> ofNumber(String number) {
    return Stream.of(values()).filter(each -> each.number.equals(number)).findFirst();
  }
}
