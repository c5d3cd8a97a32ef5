package io.plimsoll.rest.paging;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.query.PublicIds;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.StringNode;

/** Reads the values of filters; an {@link InvalidFilterException} says what is wrong with them. */
final class FilterValues {
  private FilterValues() {}

  static UUID uuid(String text) {
    return PublicIds.parse(text.strip())
        .orElseThrow(() -> new InvalidFilterException("Enter a valid UUID."));
  }

  static Set<UUID> uuids(List<String> texts) {
    return texts.stream().map(FilterValues::uuid).collect(Collectors.toSet());
  }

  static LocalDate date(String text) {
    try {
      return FieldType.date().read(StringNode.valueOf(text));
    } catch (InvalidFieldException e) {
      throw new InvalidFilterException("Enter a valid date.");
    }
  }

  static Instant moment(String text) {
    try {
      return FieldType.moment(ZoneOffset.UTC).read(StringNode.valueOf(text));
    } catch (InvalidFieldException e) {
      throw new InvalidFilterException("Enter a valid date/time.");
    }
  }

  /** Empty when it is outside of the bounds. */
  static Optional<Long> integer(String text, long min, long max) {
    // clients that know numbers only write 2026.0
    String whole = text.strip().replaceFirst("\\.0*$", "");
    if (!whole.matches("[+-]?\\d{1,1000}")) {
      throw new InvalidFilterException("Enter a number.");
    }
    BigInteger number = new BigInteger(whole);
    boolean possible =
        number.compareTo(BigInteger.valueOf(min)) >= 0
            && number.compareTo(BigInteger.valueOf(max)) <= 0;
    return possible ? Optional.of(number.longValueExact()) : Optional.empty();
  }

  static InvalidFilterException noChoice(String word) {
    return new InvalidFilterException(
        "Select a valid choice. %s is not one of the available choices.".formatted(word));
  }
}
