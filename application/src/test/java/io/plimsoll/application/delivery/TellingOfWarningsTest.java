package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingOfWarningsTest {
  private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
  private static final PolicyId POLICY = new PolicyId(UUID.randomUUID());
  private static final OrganizationId PROVIDER = new OrganizationId(UUID.randomUUID());
  private static final Reading READING =
      new Reading("CPU", "h", UsageTotal.of("85"), new Limit(100));

  @Test
  void showsLimitsAndSaysThatNothingIsInForce() {
    assertThat(told(NOTIFY_ORGANIZATION_OWNERS, Set.of(NOTIFY_ORGANIZATION_OWNERS)))
        .singleElement()
        .extracting(Delivery::message)
        .isInstanceOfSatisfying(
            PolicyNotice.class,
            notice -> {
              assertThat(notice.kind()).isEqualTo(Kind.WARNED);
              assertThat(notice.readings()).containsExactly(READING);
              assertThat(notice.inForce()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"NOTIFY_EXTERNAL_USER, 80", "NOTIFY_ORGANIZATION_OWNERS, 50"})
  void saysOfWhatTheActionWarnsHoweverMuchMoreIsReached(PolicyAction action, int percent) {
    assertThat(told(action, Set.of(NOTIFY_ORGANIZATION_OWNERS)))
        .isNotEmpty()
        .extracting(Delivery::message)
        .allSatisfy(notice -> assertThat(((PolicyNotice) notice).percent()).isEqualTo(percent));
  }

  @Test
  void leavesOutExternalsWhoAreWarnedAsOwners() {
    assertThat(
            addresses(
                told(
                    NOTIFY_EXTERNAL_USER,
                    Set.of(NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS))))
        .containsExactly("other@example.org");
  }

  @Test
  void tellsExternalsWhoAreOwnersWhenOwnersAreNotWarned() {
    assertThat(addresses(told(NOTIFY_EXTERNAL_USER, Set.of(NOTIFY_EXTERNAL_USER))))
        .containsExactly("owner@example.org", "other@example.org");
  }

  private static List<String> addresses(List<Delivery> deliveries) {
    return deliveries.stream().map(delivery -> delivery.recipient().shown()).toList();
  }

  private static List<Delivery> told(PolicyAction action, Set<PolicyAction> warning) {
    StagedAction staged = new StagedAction(POLICY, 3, action, Occasion.WARNED, NOW);
    PolicyActions actions =
        new PolicyActions(
            Set.of(
                NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES),
            Map.of(
                NOTIFY_EXTERNAL_USER,
                new Notice(
                    Optional.of("owner@example.org, other@example.org"), Optional.of(List.of(80))),
                NOTIFY_ORGANIZATION_OWNERS,
                new Notice(Optional.empty(), Optional.of(List.of(20, 50, 90)))));
    NoticeFacts facts =
        new NoticeFacts(
            new OfferingId(UUID.randomUUID()),
            "Cluster",
            PROVIDER,
            "Centre",
            Period.MONTH_1,
            actions,
            warning,
            80,
            BillingMonth.of(2026, 3),
            List.of(READING),
            List.of(),
            List.of(new Owner(PROVIDER, "owner@example.org")));
    return new Notices(staged, facts).toEverybody(NOW);
  }
}
