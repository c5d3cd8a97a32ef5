package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.marketplace.Dice.Topic;
import io.plimsoll.domain.marketplace.ResourceState;
import java.io.Closeable;
import java.io.IOException;
import java.util.SplittableRandom;

/**
 * The resources, what each used of each component in each month, and the sums. Every resource has a
 * level of its own, from 1 to 1,024 units a month, around which its months lie; storage is counted
 * in whole units.
 */
final class Usage implements Closeable {
  private static final int HUNDRED = 100;
  private static final int STORAGE = 2;
  private static final int DOUBLINGS = 10;
  private static final int TERMINATED_IN = 20;

  private final Scale scale;
  private final Dice dice;
  private final Popularity popularity;
  private final CopyRows resources;
  private final CopyRows usages;
  private final CopyRows totals;
  private final String[] reported =
      Timeline.months().stream().map(month -> month + "-14 12:00:00+00").toArray(String[]::new);

  Usage(Scale scale, Dice dice, Destination destination) throws IOException {
    this.scale = scale;
    this.dice = dice;
    popularity = new Popularity(scale);
    resources = destination.rows(Table.RESOURCE);
    usages = destination.rows(Table.COMPONENT_USAGE);
    totals = destination.rows(Table.USAGE_TOTAL);
  }

  /** Writes everything about one offering and tells what was used of it. */
  Consumption write(int offering) throws IOException {
    Consumption consumption = new Consumption(popularity.users(offering));
    SplittableRandom random = dice.of(Topic.USERS, offering);
    int organization = random.nextInt(scale.organizations());
    int step = stepFrom(random.nextInt(scale.organizations()));
    for (int user = 0; user < consumption.users(); user++) {
      consumption.setOrganization(user, organization);
      writeUser(offering, user, consumption);
      organization = (organization + step) % scale.organizations();
    }
    return consumption;
  }

  /** A step that comes to every organization before it comes to one again. */
  private int stepFrom(int least) {
    int step = Math.max(least, 1);
    while (greatestCommonDivisor(step, scale.organizations()) > 1) {
      step++;
    }
    return step;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  private void writeUser(int offering, int user, Consumption consumption) throws IOException {
    long[][] sums = new long[Scale.COMPONENTS][Timeline.MONTHS];
    int organization = consumption.organization(user);
    for (int each = 0; each < Scale.RESOURCES_OF_USER; each++) {
      long resource =
          (long) (popularity.usersBefore(offering) + user) * Scale.RESOURCES_OF_USER + each;
      writeResource(resource, offering, organization);
      writeUsages(resource, offering, sums);
    }
    for (int component = 0; component < Scale.COMPONENTS; component++) {
      for (int month = 0; month < Timeline.MONTHS; month++) {
        consumption.add(user, component, month, sums[component][month]);
        totals
            .add(Offerings.keyOf(offering, component))
            .add(organization + 1L)
            .add(Timeline.months().get(month).number())
            .addHundredths(sums[component][month])
            .add(reported[month])
            .end();
      }
    }
  }

  private void writeResource(long resource, int offering, int organization) throws IOException {
    SplittableRandom random = dice.of(Topic.RESOURCE, resource);
    long project =
        (long) organization * Scale.PROJECTS_OF_ORGANIZATION
            + random.nextInt(Scale.PROJECTS_OF_ORGANIZATION);
    boolean terminated = random.nextInt(TERMINATED_IN) == 0;
    resources
        .add(resource + 1)
        .addUuid(random)
        .add("resource-" + resource)
        .add("Resource " + resource)
        .add(offering + 1L)
        .add(project + 1)
        .add((terminated ? ResourceState.TERMINATED : ResourceState.OK).name())
        .end();
  }

  private void writeUsages(long resource, int offering, long[][] sums) throws IOException {
    SplittableRandom random = dice.of(Topic.USAGE, resource);
    for (int component = 0; component < Scale.COMPONENTS; component++) {
      double level = HUNDRED * Math.pow(2, DOUBLINGS * random.nextDouble());
      for (int month = 0; month < Timeline.MONTHS; month++) {
        long amount = (long) (level * (0.5 + random.nextDouble()));
        if (component == STORAGE) {
          amount -= amount % HUNDRED;
        }
        sums[component][month] += amount;
        usages
            .add(resource + 1)
            .add(Offerings.keyOf(offering, component))
            .add(Timeline.months().get(month).number())
            .addHundredths(amount)
            .addUuid(random)
            .add(reported[month])
            .add(reported[month])
            .add(Offerings.typeOf(component))
            .end();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (resources;
        usages) {
      totals.close();
    }
  }
}
