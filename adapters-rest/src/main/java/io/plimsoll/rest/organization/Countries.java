package io.plimsoll.rest.organization;

import io.plimsoll.rest.body.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Countries by their two letters of ISO 3166. */
final class Countries {
  private static final List<String> CODES = codes();

  private Countries() {}

  private static List<String> codes() {
    List<String> codes = new ArrayList<>(List.of(""));
    codes.addAll(List.of(Locale.getISOCountries()));
    return List.copyOf(codes);
  }

  /** One of the codes, or nothing. */
  static FieldType<String> code() {
    return FieldType.choice(code -> Optional.of(code).filter(CODES::contains), CODES);
  }

  /** The English name; empty for no code. */
  static String nameOf(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
