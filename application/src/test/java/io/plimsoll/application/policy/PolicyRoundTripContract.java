package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.Warnings;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every {@link OfferingUsagePolicies} gives back what it was given, field by field. */
public abstract class PolicyRoundTripContract extends PortContract {
  // as exact as every database keeps time
  private static final Instant MICROS = Instant.parse("2026-03-29T01:30:00.123456Z");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("a", "b", "c", "d");
  }

  @Test
  void ofTheIdentityOfferingAndTimeOfCreation() {
    assertComesBack(aPolicyOf("cluster").created(MICROS));
    assertComesBack(aPolicyOf("another offering").created(MICROS));
  }

  @Test
  void ofTheCreator() {
    assertComesBack(aPolicyOf("cluster").createdBy(seed.user("owner").id()));
    assertComesBack(aPolicyOf("cluster"));
  }

  @ParameterizedTest
  @EnumSource
  void ofThePeriod(Period period) {
    assertComesBack(aPolicyOf("cluster").over(period));
  }

  @Test
  void ofTheAudience() {
    assertComesBack(aPolicyOf("cluster").forMembersOf(seed.group("x")));
    assertComesBack(aPolicyOf("cluster").forMembersOf(seed.group("x"), seed.group("y")));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, Limit.MAX})
  void ofALimit(long maximum) {
    assertComesBack(aPolicyOf("cluster").limiting("a", maximum));
  }

  @Test
  void ofTheLimitsInTheirOrder() {
    OfferingUsagePolicy stored =
        assertComesBack(
            aPolicyOf("cluster")
                .limiting("c", 3)
                .limiting("a", 1)
                .limiting("d", 4)
                .limiting("b", 2));

    assertThat(stored.terms().limits().byComponent().keySet())
        .extracting(ComponentType::value)
        .containsExactly("c", "a", "d", "b");
  }

  @Test
  void ofTheActionsInTheOrderInWhichTheyWereChosen() {
    List<PolicyAction> order =
        List.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES, NOTIFY_EXTERNAL_USER);

    Stream.of(order, order.reversed(), order.subList(0, 1))
        .forEach(actions -> {
          OfferingUsagePolicy stored =
              assertComesBack(aPolicyOf("cluster").doing(actions.toArray(PolicyAction[]::new)));
          assertThat(stored.terms().actions().chosen()).containsExactlyElementsOf(actions);
        });
  }

  @Test
  void ofAllActionsThereAreAtOnce() {
    assertComesBack(
        aPolicyOf("cluster")
            .doing(PolicyAction.values())
            .firedSince(MICROS, PolicyAction.values()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "a,b;c=d",
        "\"quoted\"",
        "back\\slash",
        "line\nbreak",
        "äß – 水",
        "{}"
      })
  void ofAnOptionThatIsText(String text) {
    assertComesBack(
        aPolicyOf("cluster").setting(NOTIFY_ORGANIZATION_OWNERS, new OptionValue.Text(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "true", "12.50", "[1,\"two\"]", "{\"key\":{\"deep\":[null]}}", "[]"})
  void ofAnOptionThatIsJson(String json) {
    assertComesBack(
        aPolicyOf("cluster").setting(NOTIFY_ORGANIZATION_OWNERS, new OptionValue.Json(json)));
  }

  @Test
  void ofAnOptionThatTellsWhoIsToldAndWhen() {
    for (Optional<List<Integer>> percents :
        List.of(
            Optional.<List<Integer>>empty(),
            Optional.of(List.<Integer>of()),
            Optional.of(List.of(80, 50)))) {
      assertComesBack(
          aPolicyOf("cluster")
              .setting(
                  NOTIFY_EXTERNAL_USER,
                  new OptionValue.Notice(Optional.of("a@b.ch, c@d.ch"), percents))
              .setting(
                  NOTIFY_ORGANIZATION_OWNERS, new OptionValue.Notice(Optional.empty(), percents)));
    }
  }

  @Test
  void ofWhatIsRememberedForWarnings() {
    assertComesBack(aPolicyOf("cluster"));
    assertComesBack(
        aPolicyOf("cluster")
            .remembering(new Warnings(50, 100, Optional.of(BillingMonth.of(2026, 12)))));
    assertComesBack(aPolicyOf("cluster").remembering(new Warnings(99, 1, Optional.empty())));
  }

  @Test
  void ofOptionsOfSeveralActions() {
    assertComesBack(
        aPolicyOf("cluster")
            .setting(NOTIFY_EXTERNAL_USER, new OptionValue.Text("ops@example.org, b@example.org"))
            .setting(BLOCK_CREATION_OF_NEW_RESOURCES, new OptionValue.Json("{\"a\":1}")));
  }

  @Test
  void ofTheState() {
    assertComesBack(aPolicyOf("cluster").watchingSince(MICROS));
    assertComesBack(aPolicyOf("cluster").firedSince(MICROS));
    assertComesBack(aPolicyOf("cluster").firedSince(MICROS, NOTIFY_EXTERNAL_USER));
    assertComesBack(
        aPolicyOf("cluster")
            .doing(NOTIFY_EXTERNAL_USER)
            .firedSince(MICROS, BLOCK_CREATION_OF_NEW_RESOURCES, NOTIFY_ORGANIZATION_OWNERS));
  }

  private OfferingUsagePolicy assertComesBack(PolicyFixture fixture) {
    OfferingUsagePolicy given = fixture.build();
    OfferingUsagePolicy stored = seed.policy(given);
    assertThat(stored)
        .isEqualTo(
            new OfferingUsagePolicy(
                given.id(),
                given.terms(),
                given.state(),
                given.warnings(),
                given.created(),
                given.creator(),
                stored.version()));
    return stored;
  }
}
