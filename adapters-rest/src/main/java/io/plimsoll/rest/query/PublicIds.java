package io.plimsoll.rest.query;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UUIDs as clients write them: with dashes, or as 32 hex digits. */
public final class PublicIds {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-fA-F]{8})(-?)([0-9a-fA-F]{4})\\2([0-9a-fA-F]{4})\\2([0-9a-fA-F]{4})\\2([0-9a-fA-F]{12})");

  private PublicIds() {}

  public static Optional<UUID> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(UUID.fromString(parts.replaceFirst("$1-$3-$4-$5-$6")))
        : Optional.empty();
  }
}
