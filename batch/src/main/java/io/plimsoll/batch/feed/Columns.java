package io.plimsoll.batch.feed;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.UsageAmount;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the columns of a feed are written. Each reading throws an {@link IllegalArgumentException}
 * that says how the column should be written.
 */
final class Columns {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,16}");
  private static final Pattern DASHED =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{32}");

  private Columns() {}

  static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("true or false is expected");
    };
  }

  static Function<String, String> text(int maxLength) {
    return text -> {
      if (text.length() > maxLength) {
        throw new IllegalArgumentException(
            "at most %d characters are allowed, not %d".formatted(maxLength, text.length()));
      }
      return text;
    };
  }

  static Function<String, String> requiredText(int maxLength) {
    return text -> {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a value is required");
      }
      return text(maxLength).apply(text);
    };
  }

  static BillingType billingType(String text) {
    return oneOf(BillingType.class, text);
  }

  static ResourceState resourceState(String text) {
    return oneOf(ResourceState.class, text);
  }

  private static <E extends Enum<E> & Worded> E oneOf(Class<E> kind, String word) {
    return Worded.of(kind, word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "one of %s is expected".formatted(String.join(", ", Worded.wordsOf(kind)))));
  }

  static UsageAmount amount(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("a plain decimal number such as 12.5 is expected");
    }
    return UsageAmount.of(text);
  }

  static PolicyId policyId(String text) {
    if (DASHED.matcher(text).matches()) {
      return new PolicyId(UUID.fromString(text));
    }
    if (HEX.matcher(text).matches()) {
      return new PolicyId(
          new UUID(
              Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16)));
    }
    throw new IllegalArgumentException("a UUID is expected");
  }

  static Period period(String text) {
    return Stream.of(Period.values())
        .filter(period -> Integer.toString(period.number()).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a number from 1 to 4 is expected"));
  }

  /** Names separated by {@code ;}, none when the text is empty. */
  static Set<Name> groups(String text) {
    return parts(text, ";").map(Name::new).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Words separated by {@code ,}, at least one. */
  static List<PolicyAction> actions(String text) {
    return Stream.of(text.split(",", -1)).map(word -> oneOf(PolicyAction.class, word)).toList();
  }

  /** Such as {@code cpu_hours=100;jobs=20}, none when the text is empty. */
  static ComponentLimits limits(String text) {
    Map<ComponentType, Limit> limits = new LinkedHashMap<>();
    parts(text, ";")
        .forEach(part -> {
          int equals = part.lastIndexOf('=');
          if (equals < 0 || !WHOLE.matcher(part.substring(equals + 1)).matches()) {
            throw new IllegalArgumentException(
                "limits such as cpu_hours=100;jobs=20 are expected, whole numbers from 0 to "
                    + Limit.MAX);
          }
          ComponentType component = new ComponentType(part.substring(0, equals));
          if (limits.put(component, new Limit(Long.parseLong(part.substring(equals + 1))))
              != null) {
            throw new IllegalArgumentException("component %s has two limits".formatted(component));
          }
        });
    return new ComponentLimits(limits);
  }

  private static Stream<String> parts(String text, String separator) {
    return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(separator, -1));
  }
}
