package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.FeedUnderTest.rejections;
import static io.plimsoll.application.feed.FeedUnderTest.stored;
import static io.plimsoll.application.feed.FeedUnderTest.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.Audience;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoliciesInAFeedTest {
  private final FeedUnderTest feed = new FeedUnderTest();
  private final PolicyId id = new PolicyId(UUID.randomUUID());
  private final OfferingId offering = feed.seed.offering("s1").with("cpu", "jobs").id();

  PoliciesInAFeedTest() {
    feed.seed.resource("r1").of("s1").boughtBy("o1");
    feed.seed.usage("r1", "cpu", BillingMonth.of(2026, 1), "5");
  }

  @Test
  void areEvaluatedWhenTheyAreStored() {
    PolicyId other = new PolicyId(UUID.randomUUID());

    assertThat(feed.policies(entry(id, 4), entry(other, 5))).isEqualTo(stored(2));

    assertThat(policy(id).state())
        .isEqualTo(
            new PolicyState.Fired(
                FeedUnderTest.NOW, Set.of(PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES)));
    assertThat(policy(other).state()).isEqualTo(new PolicyState.Watching(FeedUnderTest.NOW));
    assertThat(policy(id).terms().audience()).isEqualTo(new Audience.AllOrganizations());
  }

  @Test
  void areNotTouchedTheSecondTime() {
    feed.policies(entry(id, 4));
    OfferingUsagePolicy before = policy(id);
    feed.calls.take();

    assertThat(feed.policies(entry(id, 4))).isEqualTo(unchanged(1));
    assertThat(policy(id)).isEqualTo(before);
    assertThat(feed.calls.take())
        .doesNotContain(
            "OfferingUsagePolicies.lock",
            "OfferingUsagePolicies.replace",
            "OfferingUsagePolicies.add",
            "EvaluatePolicies.evaluate");
  }

  @Test
  void areEvaluatedWhenTheyAreChanged() {
    feed.policies(entry(id, 4));

    assertThat(feed.policies(entry(id, 5))).isEqualTo(stored(1));

    assertThat(policy(id).hasFired()).isFalse();
  }

  @Test
  void areToldToTheEventLog() {
    PolicyId other = new PolicyId(UUID.randomUUID());
    feed.policies(entry(id, 6));

    feed.policies(entry(id, 4), entry(other, 5));
    feed.policies(entry(id, 4), entry(other, 5));

    assertThat(feed.ports.appendedEvents())
        .extracting(Event::type, event -> event.context().get("policy_uuid"))
        .containsExactly(
            tuple(EventType.POLICY_CREATED, id.toString()),
            tuple(EventType.POLICY_CREATED, other.toString()),
            tuple(EventType.POLICY_UPDATED, id.toString()),
            tuple(EventType.POLICY_FIRED, id.toString()));
    Event created = feed.ports.appendedEvents().getFirst();
    assertThat(created.message())
        .isEqualTo("Usage policy of offering \"s1\" was created by an import.");
    assertThat(created.context()).containsOnlyKeys("policy_uuid", "offering_uuid", "offering_name");
    assertThat(created.scopes())
        .containsExactlyInAnyOrder(
            id.value(), offering.value(), feed.seed.organization("provider").id().value());
  }

  @Test
  void keepTheSettingsOfTheirActions() {
    OfferingUsagePolicy stored =
        feed.seed.policy(
            PolicyFixture.aPolicy()
                .of(offering)
                .limiting("cpu", 100)
                .setting(
                    PolicyAction.NOTIFY_EXTERNAL_USER, new OptionValue.Text("ops@plimsoll.example"))
                .build());

    assertThat(feed.policies(entry(stored.id(), 50))).isEqualTo(stored(1));
    assertThat(feed.policies(entry(stored.id(), 50))).isEqualTo(unchanged(1));

    assertThat(policy(stored.id()).terms().actions().options())
        .isEqualTo(stored.terms().actions().options())
        .hasSize(1);
  }

  @Test
  void keepOffReportsBeforeTheyLockPolicies() {
    feed.policies(entry(id, 4));

    assertThat(feed.calls.take())
        .containsSubsequence(
            "Offerings.lockAgainstReports",
            "OfferingUsagePolicies.lock",
            "OfferingUsagePolicies.add",
            "EvaluatePolicies.evaluate");
  }

  @Test
  void areRejectedWithEveryFaultThatTheyHave() {
    feed.seed.group("g1");

    assertThat(
            rejections(
                feed.policies(
                    entry("s9", false, Set.of("g9"), "cpu"),
                    entry("s1", true, Set.of("g1"), "gpu"),
                    entry("s1", false, Set.of(), "cpu"),
                    entry("s1", false, Set.of("g1", "g9"), "cpu"))))
        .containsExactly(
            "0: there is no organization group g9; there is no offering s9",
            "1: a policy applies to all organizations or to groups, not both; offering s1 has no"
                + " component gpu",
            "2: a policy applies to all organizations or to at least one group",
            "3: there is no organization group g9");
  }

  @Test
  void letTheLastOfSeveralLinesWithOneKeyWin() {
    assertThat(feed.policies(entry(id, 4), entry(id, 5))).isEqualTo(stored(2));

    assertThat(policy(id).hasFired()).isFalse();
    assertThat(policy(id).terms().limits().byComponent())
        .isEqualTo(Map.of(new ComponentType("cpu"), new Limit(5)));
  }

  @Test
  void takeAsManyCallsForManyLinesAsForOne() {
    feed.policies(entry(id, 4));
    List<String> forOne = feed.calls.take();

    PolicyEntry[] many = new PolicyEntry[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = entry(new PolicyId(UUID.randomUUID()), i);
    }
    feed.policies(many);

    assertThat(feed.calls.take()).isEqualTo(forOne);
  }

  private OfferingUsagePolicy policy(PolicyId policy) {
    return feed.ports.policies().find(Set.of(policy)).values().iterator().next();
  }

  private static PolicyEntry entry(PolicyId id, long cpuLimit) {
    return new PolicyEntry(
        id,
        new BackendId("s1"),
        List.of(PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES),
        Period.MONTH_1,
        true,
        Set.of(),
        new ComponentLimits(Map.of(new ComponentType("cpu"), new Limit(cpuLimit))));
  }

  private static PolicyEntry entry(
      String offering, boolean applyToAll, Set<String> groups, String component) {
    return new PolicyEntry(
        new PolicyId(UUID.randomUUID()),
        new BackendId(offering),
        List.of(PolicyAction.NOTIFY_ORGANIZATION_OWNERS),
        Period.TOTAL,
        applyToAll,
        FeedUnderTest.names(groups.toArray(String[]::new)),
        new ComponentLimits(Map.of(new ComponentType(component), new Limit(1))));
  }
}
