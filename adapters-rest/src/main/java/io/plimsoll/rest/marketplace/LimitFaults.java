package io.plimsoll.rest.marketplace;

import static java.util.stream.Collectors.joining;

import io.plimsoll.application.marketplace.LimitFault;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.rest.error.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with limits. */
final class LimitFaults {
  private static final String FIELD = "limits";

  private LimitFaults() {}

  static RefusedException exception(LimitFault fault) {
    return switch (fault) {
      case LimitFault.UnknownComponents(var types) ->
          RefusedException.field(
              FIELD,
              "Unknown component types: "
                  + types.stream().map(ComponentType::value).collect(joining(", ")));
      case LimitFault.OutOfBounds(var bounds) -> {
        Map<String, Object> faults = new LinkedHashMap<>();
        bounds.forEach((type, each) -> faults.put(type.value(), List.of(message(each))));
        yield RefusedException.fields(Map.of(FIELD, faults));
      }
    };
  }

  private static String message(LimitFault.Bounds bounds) {
    if (bounds.min() == null) {
      return "Ensure this value is less than or equal to %d.".formatted(bounds.max());
    }
    return bounds.max() == null
        ? "Ensure this value is greater than or equal to %d.".formatted(bounds.min())
        : "Ensure this value is between %d and %d.".formatted(bounds.min(), bounds.max());
  }
}
