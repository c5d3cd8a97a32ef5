package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.delivery.FindNoticeFacts;
import io.plimsoll.application.delivery.NoticeFacts;
import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link FindNoticeFacts} knows of a firing. */
abstract class FactsOfNotices {
  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  private MarketplaceSeed seed;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void manyUseACluster() {
    seed = new MarketplaceSeed(database().ports());
    seed.offering("cluster").with("cpu", "disk");
    for (String organization : List.of("biology", "physics", "stranger", "blocked")) {
      seed.resource("job of " + organization).of("cluster").boughtBy(organization);
    }
    seed.organization("biology").inGroups("audience");
    seed.organization("physics").inGroups("audience");
    seed.organization("idle").inGroups("audience");
    seed.organization("blocked").inGroups("audience");
    seed.usage("job of biology", "cpu", MARCH, "3");
    seed.usage("job of biology", "cpu", BillingMonth.of(2026, 2), "4");
    seed.usage("job of biology", "cpu", BillingMonth.of(2025, 11), "100");
    seed.usage("job of physics", "cpu", MARCH, "20.50");
    seed.usage("job of physics", "disk", MARCH, "5");
    seed.usage("job of stranger", "cpu", MARCH, "50");
    seed.usage("job of blocked", "cpu", MARCH, "60");
    seed.organization("blocked").blocked();
  }

  @Test
  void theLimitsBesideWhatWasUsedOfThem() {
    OfferingUsagePolicy policy = seed.policy(onCluster().build());
    evaluate(policy);
    NoticeFacts facts = find(policy).orElseThrow();

    assertThat(facts.offeringName()).isEqualTo("cluster");
    assertThat(facts.month()).isEqualTo(MARCH);
    assertThat(facts.period()).isEqualTo(Period.MONTH_3);
    assertThat(monthOfReset(policy)).isEmpty();
    assertThat(facts.readings())
        .extracting(Reading::component, reading -> reading.total().toString(), Reading::exceeded)
        .containsExactly(tuple("cpu", "27.50", true));
  }

  @Test
  void whoOfTheAudienceUsedHowMuchInThePeriodTheLargestFirst() {
    assertThat(factsOf(onCluster()).contributions())
        .extracting(
            Contribution::name,
            contribution -> contribution.type().value(),
            contribution -> contribution.amount().toString())
        .containsExactly(tuple("physics", "cpu", "20.50"), tuple("biology", "cpu", "7.00"));
  }

  @Test
  void theOwnersOfWhoSellsAndOfWhoUsedSomething() {
    owner("seller", "provider");
    owner("bea", "biology");
    owner("ida", "idle");
    owner("sam", "stranger");
    owner("bob", "blocked");

    assertThat(factsOf(onCluster()).owners())
        .extracting(Owner::address)
        .containsExactlyInAnyOrder("seller@example.org", "bea@example.org");
  }

  @Test
  void onlyActiveOwnersWithAnAddress() {
    seed.grant("without address", Role.CUSTOMER_OWNER, "biology");
    seed.grant("reader", Role.CUSTOMER_READER, "biology");
    write(seed.user("reader"), "reader@example.org", true);
    owner("gone", "biology");
    write(seed.user("gone"), "gone@example.org", false);

    assertThat(factsOf(onCluster()).owners()).isEmpty();
  }

  @Test
  void nothingOfAPolicyThatIsGone() {
    OfferingUsagePolicy policy = seed.policy(onCluster().build());
    evaluate(policy);
    remove(policy);

    assertThat(find(policy)).isEmpty();
  }

  @Test
  void theMonthOfAResetAlsoWhenThePolicyIsGone() {
    OfferingUsagePolicy policy =
        seed.policy(
            onCluster().limiting("cpu", 50).firedSince(NOW, NOTIFY_ORGANIZATION_OWNERS).build());
    evaluate(policy);
    assertThat(monthOfReset(policy)).contains(MARCH);

    remove(policy);

    assertThat(monthOfReset(policy)).contains(MARCH);
  }

  private PolicyFixture onCluster() {
    return aPolicy()
        .of(seed.offering("cluster").id())
        .limiting("cpu", 10)
        .over(Period.MONTH_3)
        .forMembersOf(seed.group("audience"))
        .doing(NOTIFY_ORGANIZATION_OWNERS);
  }

  private NoticeFacts factsOf(PolicyFixture fixture) {
    OfferingUsagePolicy policy = seed.policy(fixture.build());
    evaluate(policy);
    return find(policy).orElseThrow();
  }

  private void remove(OfferingUsagePolicy policy) {
    inTransaction(() -> database().get(OfferingUsagePolicies.class).remove(policy.id()));
  }

  private void evaluate(OfferingUsagePolicy policy) {
    PolicyEvaluation evaluation =
        new PolicyEvaluation(
            policy,
            policy.evaluate(
                Objects.requireNonNull(
                    database()
                        .get(UsageMeter.class)
                        .measure(Set.of(policy.id()), MARCH)
                        .get(policy.id())),
                MARCH,
                NOW),
            MARCH,
            EvaluationCause.run("night"));
    inTransaction(() -> database().get(PolicyHistory.class).record(List.of(evaluation)));
  }

  private Optional<NoticeFacts> find(OfferingUsagePolicy policy) {
    return database()
        .get(FindNoticeFacts.class)
        .find(
            new StagedAction(
                policy.id(), policy.version(), NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW));
  }

  private Optional<BillingMonth> monthOfReset(OfferingUsagePolicy policy) {
    return database()
        .get(FindNoticeFacts.class)
        .monthOfReset(
            new StagedAction(
                policy.id(), policy.version(), NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW));
  }

  private void owner(String name, String organization) {
    seed.grant(name, Role.CUSTOMER_OWNER, organization);
    write(seed.user(name), name + "@example.org", true);
  }

  private void write(User user, String email, boolean active) {
    User written =
        new User(user.id(), user.username(), user.fullName(), email, false, false, active);
    inTransaction(() -> database().get(Users.class).save(List.of(written)));
  }

  private void inTransaction(Runnable work) {
    database()
        .get(UnitOfWork.class)
        .complete(() -> {
          work.run();
          return true;
        });
  }
}
