package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.marketplace.Dice.Topic;
import io.plimsoll.domain.marketplace.BillingType;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/** The offerings and their components. */
final class Offerings {
  /** What each offering measures: type, name, unit. */
  private static final List<List<String>> COMPONENTS =
      List.of(
          List.of("cpu_hours", "CPU time", "hours"),
          List.of("gpu_hours", "GPU time", "hours"),
          List.of("storage_gb", "Storage", "GB"));

  private Offerings() {}

  static String typeOf(int component) {
    return COMPONENTS.get(component).getFirst();
  }

  /** The key that a component of an offering has in the database. */
  static long keyOf(int offering, int component) {
    return (long) offering * Scale.COMPONENTS + component + 1;
  }

  static void write(Scale scale, Dice dice, Destination destination) throws IOException {
    try (CopyRows rows = destination.rows(Table.OFFERING);
        CopyRows components = destination.rows(Table.OFFERING_COMPONENT)) {
      for (int offering = 0; offering < scale.offerings(); offering++) {
        SplittableRandom random = dice.of(Topic.OFFERING, offering);
        rows.add(offering + 1L)
            .addUuid(random)
            .add("offering-" + offering)
            .add("Offering " + offering)
            .add(random.nextInt(scale.organizations()) + 1L)
            .end();
        for (int component = 0; component < Scale.COMPONENTS; component++) {
          List<String> words = COMPONENTS.get(component);
          components
              .add(keyOf(offering, component))
              .addUuid(random)
              .add(offering + 1L)
              .add(words.get(0))
              .add(words.get(1))
              .add(words.get(2))
              .add(BillingType.USAGE.name())
              .end();
        }
      }
    }
  }
}
