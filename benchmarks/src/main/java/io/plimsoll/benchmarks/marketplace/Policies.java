package io.plimsoll.benchmarks.marketplace;

import static java.util.stream.Collectors.joining;

import io.plimsoll.benchmarks.marketplace.Dice.Topic;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The policies, 50 for each offering. A tenth is for all organizations, the others for the members
 * of 4 groups; all periods are as frequent. They have a limit on each component, which is set by
 * what was really used. Of 100 policies
 *
 * <ul>
 *   <li>5 have fired and stay so,
 *   <li>4 are exceeded and have not fired, so that the night fires them,
 *   <li>2 have fired and are not exceeded any more, so that the night resets them;
 * </ul>
 *
 * somewhat fewer where nobody of the audience uses the offering. Of 100 limits that are not
 * exceeded about one is reached exactly, if that is possible.
 */
final class Policies implements Closeable {
  private static final int HUNDRED = 100;
  private static final int STAY_FIRED = 5;
  private static final int TO_FIRE = 4;
  private static final int TO_RESET = 2;
  private static final int FOR_ALL_IN = 10;
  private static final int GROUPS_OF_POLICY = 4;
  private static final int LIMIT_WITHOUT_USAGE = 1_000;
  private static final List<Period> PERIODS = List.of(Period.values());
  private static final String ACTIONS =
      Stream.of(
              PolicyAction.NOTIFY_ORGANIZATION_OWNERS, PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES)
          .map(PolicyAction::word)
          .collect(joining(","));
  private static final String CREATED = "2025-02-01 09:00:00+00";
  private static final String STATE_SINCE = "2025-12-20 09:00:00+00";

  private final Organizations organizations;
  private final Dice dice;
  private final CopyRows policies;
  private final CopyRows limits;
  private final CopyRows audiences;

  Policies(Organizations organizations, Dice dice, Destination destination) throws IOException {
    this.organizations = organizations;
    this.dice = dice;
    policies = destination.rows(Table.OFFERING_USAGE_POLICY);
    limits = destination.rows(Table.POLICY_LIMIT);
    audiences = destination.rows(Table.POLICY_AUDIENCE);
  }

  /** Writes the policies of one offering. */
  void write(int offering, Consumption consumption) throws IOException {
    for (int each = 0; each < Scale.POLICIES_OF_OFFERING; each++) {
      write((long) offering * Scale.POLICIES_OF_OFFERING + each, offering, consumption);
    }
  }

  private void write(long policy, int offering, Consumption consumption) throws IOException {
    SplittableRandom random = dice.of(Topic.POLICY, policy);
    Period period = PERIODS.get(random.nextInt(PERIODS.size()));
    boolean forAll = random.nextInt(FOR_ALL_IN) == 0;
    BitSet groups = forAll ? new BitSet() : groups(random);
    long[] used = used(consumption, period, forAll, groups);
    int fate = random.nextInt(HUNDRED);
    int exceeded = fate < STAY_FIRED + TO_FIRE ? firstUsed(used) : -1;
    boolean fired =
        exceeded >= 0
            ? fate < STAY_FIRED
            : fate >= STAY_FIRED + TO_FIRE && fate < STAY_FIRED + TO_FIRE + TO_RESET;

    policies
        .add(policy + 1)
        .addUuid(random)
        .add(offering + 1L)
        .add(period.name())
        .add(forAll)
        .add(ACTIONS)
        .add("{}")
        .add(fired)
        .add(STATE_SINCE)
        .add(fired ? ACTIONS : "")
        .add(CREATED)
        .add(fired ? 1 : 0)
        .end();
    for (int component = 0; component < Scale.COMPONENTS; component++) {
      long maximum =
          component == exceeded ? below(used[component], random) : above(used[component], random);
      limits
          .add(policy + 1)
          .add(Offerings.keyOf(offering, component))
          .add(component)
          .add(maximum)
          .end();
    }
    for (int group = groups.nextSetBit(0); group >= 0; group = groups.nextSetBit(group + 1)) {
      audiences.add(policy + 1).add(group + 1L).end();
    }
  }

  private static BitSet groups(SplittableRandom random) {
    BitSet groups = new BitSet(Scale.GROUPS);
    while (groups.cardinality() < GROUPS_OF_POLICY) {
      groups.set(random.nextInt(Scale.GROUPS));
    }
    return groups;
  }

  /** What the audience used of each component, in hundredths. */
  private long[] used(Consumption consumption, Period period, boolean forAll, BitSet groups) {
    long[] used = new long[Scale.COMPONENTS];
    for (int user = 0; user < consumption.users(); user++) {
      int organization = consumption.organization(user);
      if (organizations.isActive(organization)
          && (forAll || organizations.isInAnyOf(organization, groups))) {
        for (int component = 0; component < Scale.COMPONENTS; component++) {
          used[component] += consumption.of(user, component, period);
        }
      }
    }
    return used;
  }

  /** The first component of which something was used; -1 when there is none. */
  private static int firstUsed(long[] used) {
    for (int component = 0; component < used.length; component++) {
      if (used[component] > 0) {
        return component;
      }
    }
    return -1;
  }

  /** A limit that the usage exceeds. */
  private static long below(long used, SplittableRandom random) {
    long most = (used - 1) / HUNDRED;
    return (long) (most * (0.5 + 0.5 * random.nextDouble()));
  }

  /** A limit that the usage does not exceed. */
  private static long above(long used, SplittableRandom random) {
    long least = (used + HUNDRED - 1) / HUNDRED;
    if (random.nextInt(HUNDRED) == 0) {
      return least;
    }
    return least == 0 ? LIMIT_WITHOUT_USAGE : (long) (least * (1.02 + 2 * random.nextDouble())) + 1;
  }

  @Override
  public void close() throws IOException {
    try (policies;
        limits) {
      audiences.close();
    }
  }
}
