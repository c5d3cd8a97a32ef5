package io.plimsoll.application.event;

import static java.util.stream.Collectors.joining;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what happens to policies, in the running transaction. The events are about the policy, its
 * offering, the provider, and who did it.
 */
public final class PolicyEvents {
  // with the longest names and numbers there are, more would not fit into a message
  private static final int MAX_READINGS = 10;

  private final EventLog log;
  private final Offerings offerings;
  private final Supplier<UUID> ids;

  /**
   * @param ids gives a new identity at each call
   */
  public PolicyEvents(EventLog log, Offerings offerings, Supplier<UUID> ids) {
    this.log = log;
    this.offerings = offerings;
    this.ids = ids;
  }

  public void created(OfferingUsagePolicy policy, Viewer by, Instant at) {
    append(EventType.POLICY_CREATED, "created", policy, by, at);
  }

  public void updated(OfferingUsagePolicy policy, Viewer by, Instant at) {
    append(EventType.POLICY_UPDATED, "updated", policy, by, at);
  }

  public void deleted(OfferingUsagePolicy policy, Viewer by, Instant at) {
    append(EventType.POLICY_DELETED, "deleted", policy, by, at);
  }

  /**
   * Tells what an import, which is nobody who can be named, has done; the offerings are looked up
   * all at once.
   *
   * @param defined policies that it has added
   * @param amended policies that it has changed
   */
  public void imported(
      Collection<OfferingUsagePolicy> defined,
      Collection<OfferingUsagePolicy> amended,
      Instant at) {
    Map<OfferingId, Offering> known =
        offerings.byId(
            Stream.concat(defined.stream(), amended.stream())
                .map(policy -> policy.terms().offering())
                .collect(Collectors.toSet()));
    log.append(
        Stream.concat(
                defined.stream()
                    .map(each -> imported(EventType.POLICY_CREATED, "created", each, known, at)),
                amended.stream()
                    .map(each -> imported(EventType.POLICY_UPDATED, "updated", each, known, at)))
            .toList());
  }

  private Event imported(
      EventType type,
      String verb,
      OfferingUsagePolicy policy,
      Map<OfferingId, Offering> known,
      Instant at) {
    Offering offering = offeringOf(policy, known);
    String message = "%s was %s by an import.".formatted(subject(offering), verb);
    return event(type, at, message, context(policy, offering), policy, offering);
  }

  /** Tells of each firing and each reset; the offerings are looked up all at once. */
  public void evaluated(Collection<PolicyEvaluation> evaluations) {
    Map<OfferingId, Offering> known =
        offerings.byId(
            evaluations.stream()
                .map(evaluation -> evaluation.before().terms().offering())
                .collect(Collectors.toSet()));
    List<Event> events =
        evaluations.stream()
            .flatMap(evaluation -> event(evaluation, offeringOf(evaluation.before(), known)))
            .toList();
    if (!events.isEmpty()) {
      log.append(events);
    }
  }

  private void append(
      EventType type, String verb, OfferingUsagePolicy policy, Viewer by, Instant at) {
    OfferingId id = policy.terms().offering();
    Offering offering = offeringOf(policy, offerings.byId(Set.of(id)));
    Map<String, String> context = context(policy, offering);
    context.put("user_uuid", by.user().value().toString());
    context.put("user_username", by.username());
    String message = "%s was %s by %s.".formatted(subject(offering), verb, by.username());
    log.append(List.of(event(type, at, message, context, policy, offering, by.user().value())));
  }

  private static Offering offeringOf(OfferingUsagePolicy policy, Map<OfferingId, Offering> known) {
    return Objects.requireNonNull(known.get(policy.terms().offering()), "a policy has an offering");
  }

  private Stream<Event> event(PolicyEvaluation evaluation, Offering offering) {
    return switch (evaluation.transition()) {
      case PolicyFired fired ->
          Stream.of(
              event(
                  EventType.POLICY_FIRED,
                  fired.at(),
                  "fired",
                  fired.verdict().breaches(),
                  evaluation,
                  offering));
      case PolicyReset reset ->
          Stream.of(
              event(
                  EventType.POLICY_RESET,
                  reset.at(),
                  "was reset, no limit is exceeded any more",
                  reset.verdict().readings(),
                  evaluation,
                  offering));
      case ActionsChanged changed -> Stream.of();
      case NoTransition none -> Stream.of();
    };
  }

  private Event event(
      EventType type,
      Instant at,
      String verb,
      List<LimitReading> told,
      PolicyEvaluation evaluation,
      Offering offering) {
    OfferingUsagePolicy policy = evaluation.before();
    BillingWindow window = policy.terms().period().windowAt(evaluation.month());
    String message =
        "%s %s%s (%s). Cause: %s, %s."
            .formatted(
                subject(offering),
                verb,
                words(told),
                words(window),
                word(evaluation.cause()),
                evaluation.cause().by());
    Map<String, String> context = context(policy, offering);
    context.put("period_name", policy.terms().period().label());
    context.put("billing_period", evaluation.month().toString());
    context.put("cause", word(evaluation.cause()));
    context.put("caused_by", evaluation.cause().by());
    for (LimitReading reading : evaluation.transition().verdict().readings()) {
      context.put("total_" + reading.component().value(), reading.total().toString());
      context.put("limit_" + reading.component().value(), Long.toString(reading.limit().value()));
    }
    return event(type, at, message, context, policy, offering);
  }

  private Event event(
      EventType type,
      Instant at,
      String message,
      Map<String, String> context,
      OfferingUsagePolicy policy,
      Offering offering,
      UUID... others) {
    Set<UUID> scopes = new HashSet<>(List.of(others));
    scopes.add(policy.id().value());
    scopes.add(offering.id().value());
    scopes.add(offering.provider().value());
    return new Event(ids.get(), type, at, message, context, scopes);
  }

  private static Map<String, String> context(OfferingUsagePolicy policy, Offering offering) {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("policy_uuid", policy.id().value().toString());
    context.put("offering_uuid", offering.id().value().toString());
    context.put("offering_name", offering.name().value());
    return context;
  }

  private static String subject(Offering offering) {
    return "Usage policy of offering \"%s\"".formatted(offering.name().value());
  }

  private static String words(List<LimitReading> readings) {
    if (readings.isEmpty()) {
      return "";
    }
    String first =
        readings.stream()
            .limit(MAX_READINGS)
            .map(reading ->
                "%s used %s, limit %d"
                    .formatted(
                        reading.component().value(), reading.total(), reading.limit().value()))
            .collect(joining("; ", ": ", ""));
    int more = readings.size() - MAX_READINGS;
    return more > 0 ? "%s; and %d more".formatted(first, more) : first;
  }

  private static String words(BillingWindow window) {
    BillingMonth last = window.last();
    return window
        .first()
        .map(first -> first.equals(last) ? "in " + last : "from %s to %s".formatted(first, last))
        .orElse("up to " + last);
  }

  private static String word(EvaluationCause cause) {
    return cause.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
