package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.marketplace.Dice.Topic;
import java.io.IOException;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * The organizations, in groups that overlap: the smallest group has one organization in 200, the
 * largest one in 3, and an organization is in about 36 of the 500. Of 100 organizations two are
 * blocked and one is archived. Numbered from 0; keys in the database begin at 1.
 */
final class Organizations {
  private static final double SMALLEST_GROUP = 0.005;
  private static final double LARGEST_GROUP = 0.3;
  private static final double BLOCKED = 0.02;
  private static final double ARCHIVED = 0.01;

  private final Dice dice;
  private final BitSet[] groups;
  private final BitSet idle = new BitSet();

  Organizations(Scale scale, Dice dice) {
    this.dice = dice;
    groups = new BitSet[scale.organizations()];
    for (int organization = 0; organization < groups.length; organization++) {
      SplittableRandom random = dice.of(Topic.ORGANIZATION, organization);
      BitSet member = new BitSet(Scale.GROUPS);
      for (int group = 0; group < Scale.GROUPS; group++) {
        member.set(group, random.nextDouble() < shareOf(group));
      }
      groups[organization] = member;
      idle.set(organization, random.nextDouble() < BLOCKED + ARCHIVED);
    }
  }

  private static double shareOf(int group) {
    double place = (double) group / (Scale.GROUPS - 1);
    return SMALLEST_GROUP * Math.pow(LARGEST_GROUP / SMALLEST_GROUP, place);
  }

  int count() {
    return groups.length;
  }

  /** Whether it is neither blocked nor archived. */
  boolean isActive(int organization) {
    return !idle.get(organization);
  }

  boolean isInAnyOf(int organization, BitSet asked) {
    return groups[organization].intersects(asked);
  }

  void write(Destination destination) throws IOException {
    try (CopyRows rows = destination.rows(Table.ORGANIZATION_GROUP)) {
      for (int group = 0; group < Scale.GROUPS; group++) {
        rows.add(group + 1L).addUuid(dice.of(Topic.GROUP, group)).add("Group " + group).end();
      }
    }
    try (CopyRows rows = destination.rows(Table.ORGANIZATION);
        CopyRows memberships = destination.rows(Table.ORGANIZATION_MEMBERSHIP)) {
      for (int organization = 0; organization < groups.length; organization++) {
        writeOne(organization, rows, memberships);
      }
    }
    try (CopyRows rows = destination.rows(Table.PROJECT)) {
      for (int project = 0; project < groups.length * Scale.PROJECTS_OF_ORGANIZATION; project++) {
        rows.add(project + 1L)
            .addUuid(dice.of(Topic.PROJECT, project))
            .add("project-" + project)
            .add("Project " + project)
            .add(project / Scale.PROJECTS_OF_ORGANIZATION + 1L)
            .end();
      }
    }
  }

  private void writeOne(int organization, CopyRows rows, CopyRows memberships) throws IOException {
    SplittableRandom random = dice.of(Topic.ORGANIZATION, organization).split();
    boolean archived =
        !isActive(organization) && random.nextDouble() < ARCHIVED / (BLOCKED + ARCHIVED);
    rows.add(organization + 1L)
        .addUuid(random)
        .add("organization-" + organization)
        .add("Organization " + organization)
        .add(!isActive(organization) && !archived)
        .add(archived)
        .end();
    BitSet member = groups[organization];
    for (int group = member.nextSetBit(0); group >= 0; group = member.nextSetBit(group + 1)) {
      memberships.add(organization + 1L).add(group + 1L).end();
    }
  }
}
