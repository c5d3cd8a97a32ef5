package io.plimsoll.application.event;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_DOWNSCALING;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_PAUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventsOfPoliciesTest extends UseCaseTest {
  @Test
  void tellWhatFiredAndWhy() {
    seed.usage("r", "cpu", MARCH, "10.5");
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).limiting("disk", 5).over(Period.MONTH_3).build());

    evaluate(MARCH, EvaluationCause.usageReportedBy("agent"), policy);

    Event event = onlyEvent();
    assertThat(event.type()).isEqualTo(EventType.POLICY_FIRED);
    assertThat(event.at()).isEqualTo(NOW);
    assertThat(event.message())
        .isEqualTo(
            "Usage policy of offering \"cluster\" fired: cpu used 10.50, limit 10"
                + " (from 2026-01 to 2026-03). Cause: usage reported, agent.");
    assertThat(event.scopes())
        .containsExactlyInAnyOrder(
            policy.id().value(),
            seed.offering("cluster").id().value(),
            seed.organization("provider").id().value());
    assertThat(event.context())
        .containsOnly(
            entry("policy_uuid", policy.id().value().toString()),
            entry("offering_uuid", seed.offering("cluster").id().value().toString()),
            entry("offering_name", "cluster"),
            entry("period_name", "3 month"),
            entry("billing_period", "2026-03"),
            entry("cause", "usage reported"),
            entry("caused_by", "agent"),
            entry("total_cpu", "10.50"),
            entry("limit_cpu", "10"),
            entry("total_disk", "0.00"),
            entry("limit_disk", "5"));
  }

  @Test
  void tellThatNoLimitIsExceededAnyMore() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).over(Period.TOTAL).firedSince(NOW).build());

    evaluate(MARCH, EvaluationCause.run("night"), policy);

    assertThat(onlyEvent().type()).isEqualTo(EventType.POLICY_RESET);
    assertThat(onlyEvent().message())
        .isEqualTo(
            "Usage policy of offering \"cluster\" was reset, no limit is exceeded any more: cpu"
                + " used 0.00, limit 10 (up to 2026-03). Cause: run, night.");
  }

  @Test
  void tellWhatAFiringHoldsResourcesWith() {
    seed.usage("r", "cpu", MARCH, "11");
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .doing(REQUEST_DOWNSCALING, BLOCK_CREATION_OF_NEW_RESOURCES, REQUEST_PAUSING)
                .build());

    evaluate(MARCH, EvaluationCause.run("night"), policy);
    evaluate(MARCH, EvaluationCause.run("night"), policy);

    assertTold(EventType.POLICY_FIRED, EventType.REQUEST_PAUSING, EventType.REQUEST_DOWNSCALING);
    Event fired = ports.appendedEvents().getFirst();
    Event pausing = ports.appendedEvents().get(1);
    assertThat(pausing.message())
        .isEqualTo(
            "Usage policy of offering \"cluster\" pauses resources of its audience: cpu used"
                + " 11.00, limit 10 (in 2026-03). Cause: run, night.");
    assertThat(pausing.scopes()).isEqualTo(fired.scopes());
    assertThat(pausing.context()).isEqualTo(fired.context());
  }

  @Test
  void tellWhoIsNotifiedOfAFiring() {
    seed.usage("r", "cpu", MARCH, "11");
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .doing(NOTIFY_ORGANIZATION_OWNERS, NOTIFY_EXTERNAL_USER)
                .build());

    evaluate(MARCH, EvaluationCause.run("night"), policy);
    evaluate(MARCH, EvaluationCause.run("night"), policy);

    assertTold(
        EventType.POLICY_FIRED,
        EventType.NOTIFY_EXTERNAL_USER,
        EventType.NOTIFY_ORGANIZATION_OWNERS);
    Event fired = ports.appendedEvents().getFirst();
    Event told = ports.appendedEvents().getLast();
    assertThat(told.message())
        .isEqualTo(
            "Usage policy of offering \"cluster\" notifies owners of organizations: cpu used"
                + " 11.00, limit 10 (in 2026-03). Cause: run, night.");
    assertThat(told.scopes()).isEqualTo(fired.scopes());
    assertThat(told.context()).isEqualTo(fired.context());
    assertThat(ports.appendedEvents().get(1).message()).contains("notifies people whom it names: ");
  }

  @Test
  void tellWhatAResetLifts() {
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .doing(REQUEST_DOWNSCALING)
                .firedSince(NOW, REQUEST_PAUSING, NOTIFY_ORGANIZATION_OWNERS)
                .build());

    evaluate(MARCH, EvaluationCause.run("night"), policy);

    assertTold(EventType.POLICY_RESET, EventType.RESET_PAUSING);
    assertThat(ports.appendedEvents().getLast().message())
        .startsWith(
            "Usage policy of offering \"cluster\" no longer pauses resources of its audience:"
                + " cpu used 0.00, limit 10");
  }

  @Test
  void tellWhatAChangeOfTheActionsOfAFiredPolicyHoldsAndLifts() {
    seed.usage("r", "cpu", MARCH, "11");
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .doing(REQUEST_DOWNSCALING, NOTIFY_ORGANIZATION_OWNERS)
                .firedSince(NOW, REQUEST_PAUSING)
                .build());

    evaluate(MARCH, EvaluationCause.policySavedBy("owner"), policy);

    assertTold(
        EventType.NOTIFY_ORGANIZATION_OWNERS,
        EventType.REQUEST_DOWNSCALING,
        EventType.RESET_PAUSING);
  }

  @Test
  void tellWhatTheDeletionOfAFiredPolicyLifts() {
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .firedSince(
                    NOW,
                    REQUEST_PAUSING,
                    BLOCK_CREATION_OF_NEW_RESOURCES,
                    NOTIFY_ORGANIZATION_OWNERS)
                .build());
    OfferingUsagePolicy watching = seed.policy(aPolicy().doing(REQUEST_PAUSING).build());

    useCases.retire().retire(new RetirePolicy.Command(owner(), policy.id()));
    useCases.retire().retire(new RetirePolicy.Command(owner(), watching.id()));

    assertTold(EventType.POLICY_DELETED, EventType.RESET_PAUSING, EventType.POLICY_DELETED);
    assertThat(ports.appendedEvents().get(1).message())
        .isEqualTo(
            "Usage policy of offering \"cluster\" no longer pauses resources of its audience, it"
                + " was deleted by holder.");
    assertThat(ports.appendedEvents().get(1).scopes())
        .isEqualTo(ports.appendedEvents().getFirst().scopes());
  }

  @Test
  void areAsManyAsTransitions() {
    seed.usage("r", "cpu", MARCH, "11");
    OfferingUsagePolicy fires = seed.policy(aPolicy().limiting("cpu", 10).build());
    OfferingUsagePolicy watches = seed.policy(aPolicy().limiting("cpu", 11).build());
    OfferingUsagePolicy resets = seed.policy(aPolicy().limiting("disk", 1).firedSince(NOW).build());
    OfferingUsagePolicy staysFired =
        seed.policy(
            aPolicy()
                .limiting("cpu", 1)
                .firedSince(NOW)
                .doing(BLOCK_CREATION_OF_NEW_RESOURCES)
                .build());

    evaluate(MARCH, EvaluationCause.run("night"), fires, watches, resets, staysFired);
    evaluate(MARCH, EvaluationCause.run("night"), fires, watches, resets, staysFired);

    assertThat(ports.appendedEvents())
        .extracting(Event::type)
        .containsExactlyInAnyOrder(EventType.POLICY_FIRED, EventType.POLICY_RESET);
  }

  @Test
  void fitHoweverMuchThereIsToTell() {
    String offering = "o".repeat(255);
    PolicyFixture policy = PolicyFixture.aPolicy().of(seed.offering(offering).id());
    seed.resource("big").of(offering).boughtBy("university");
    for (int i = 10; i < 30; i++) {
      String component = "c".repeat(48) + i;
      seed.offering(offering).with(component);
      seed.usage("big", component, MARCH, "9".repeat(18));
      policy.limiting(component, 9_007_199_254_740_991L);
    }
    OfferingUsagePolicy stored =
        seed.policy(policy.over(Period.MONTH_12).firedSince(NOW, REQUEST_DOWNSCALING).build());

    evaluate(MARCH, EvaluationCause.usageReportedBy("u".repeat(128)), stored);

    assertThat(onlyEvent().type()).isEqualTo(EventType.RESET_DOWNSCALING);
    assertThat(onlyEvent().message())
        .hasSizeLessThanOrEqualTo(Event.MAX_MESSAGE_LENGTH)
        .contains("; and 10 more (from 2025-04 to 2026-03).");
  }

  @Test
  void tellWhoCreatedChangedAndDeletedAPolicy() {
    Viewer owner = ViewerFixture.ownerOf(seed.organization("provider").id());
    PolicyDraft draft = PolicyDraft.of(aPolicy().limiting("cpu", 10).build().terms());
    DefinePolicy.Result defined = useCases.define().define(new DefinePolicy.Command(owner, draft));
    assertThat(defined).isInstanceOf(DefinePolicy.Result.Defined.class);
    PolicyId id = ((DefinePolicy.Result.Defined) defined).id();
    useCases.amend().amend(new AmendPolicy.Command(owner, id, present -> present));
    useCases.retire().retire(new RetirePolicy.Command(owner, id));

    assertThat(ports.appendedEvents())
        .extracting(Event::message)
        .containsExactly(
            "Usage policy of offering \"cluster\" was created by holder.",
            "Usage policy of offering \"cluster\" was updated by holder.",
            "Usage policy of offering \"cluster\" was deleted by holder.");
    assertThat(ports.appendedEvents())
        .extracting(Event::type)
        .containsExactly(
            EventType.POLICY_CREATED, EventType.POLICY_UPDATED, EventType.POLICY_DELETED);
    assertThat(ports.appendedEvents())
        .allSatisfy(event -> {
          assertThat(event.scopes()).contains(id.value(), owner.user().value());
          assertThat(event.context())
              .contains(
                  entry("policy_uuid", id.value().toString()),
                  entry("user_uuid", owner.user().value().toString()),
                  entry("user_username", "holder"));
        });
  }

  @Test
  void tellNothingOfWhatIsRefused() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());
    Viewer stranger = ViewerFixture.stranger();

    useCases.define().define(new DefinePolicy.Command(stranger, PolicyDraft.of(policy.terms())));
    useCases.amend().amend(new AmendPolicy.Command(stranger, policy.id(), present -> present));
    useCases.retire().retire(new RetirePolicy.Command(stranger, policy.id()));

    assertThat(ports.appendedEvents()).isEmpty();
  }

  private void assertTold(EventType... types) {
    assertThat(ports.appendedEvents()).extracting(Event::type).containsExactly(types);
  }

  private Event onlyEvent() {
    List<Event> events = ports.appendedEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private void evaluate(
      BillingMonth month, EvaluationCause cause, OfferingUsagePolicy... policies) {
    Set<PolicyId> ids =
        List.of(policies).stream().map(OfferingUsagePolicy::id).collect(Collectors.toSet());
    useCases.evaluate().evaluate(new EvaluatePolicies.Command(ids, month, cause));
  }
}
