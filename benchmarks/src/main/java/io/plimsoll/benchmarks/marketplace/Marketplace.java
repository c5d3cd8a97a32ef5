package io.plimsoll.benchmarks.marketplace;

import java.io.IOException;
import java.util.function.Consumer;

/** A whole marketplace, made row by row; what is kept in memory grows with the organizations. */
final class Marketplace {
  private static final int STEPS = 10;

  private final Scale scale;
  private final Dice dice;

  Marketplace(Scale scale, long seed) {
    this.scale = scale;
    dice = new Dice(seed);
  }

  /**
   * Writes all tables.
   *
   * @param progress is told in words how far it is
   */
  void write(Destination destination, Consumer<String> progress) throws IOException {
    Organizations organizations = new Organizations(scale, dice);
    organizations.write(destination);
    Offerings.write(scale, dice, destination);
    try (Usage usage = new Usage(scale, dice, destination);
        Policies policies = new Policies(organizations, dice, destination)) {
      for (int offering = 0; offering < scale.offerings(); offering++) {
        policies.write(offering, usage.write(offering));
        int done = offering + 1;
        if (done % Math.max(scale.offerings() / STEPS, 1) == 0) {
          progress.accept("%d of %d offerings are written".formatted(done, scale.offerings()));
        }
      }
    }
  }
}
