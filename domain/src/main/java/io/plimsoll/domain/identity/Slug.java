package io.plimsoll.domain.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of a name what addresses and account names can carry. */
public final class Slug {
  private static final int MAX_LENGTH = 50;

  private Slug() {}

  /**
   * Lowercase letters and digits of ASCII with single hyphens between them, at most {@value
   * #MAX_LENGTH} characters; empty when the name has none of them. Two names may have the same.
   */
  public static String of(String name) {
    String words =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-", "");
    return words.substring(0, Math.min(words.length(), MAX_LENGTH)).replaceAll("-$", "");
  }
}
