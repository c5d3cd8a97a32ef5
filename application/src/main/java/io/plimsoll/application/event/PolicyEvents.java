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
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.policy.Verdict;
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
    Offering offering = offeringOf(policy);
    log.append(List.of(event(EventType.POLICY_CREATED, "was created", policy, offering, by, at)));
  }

  public void updated(OfferingUsagePolicy policy, Viewer by, Instant at) {
    Offering offering = offeringOf(policy);
    log.append(List.of(event(EventType.POLICY_UPDATED, "was updated", policy, offering, by, at)));
  }

  /** Tells as well of all that it does not hold any more. */
  public void deleted(OfferingUsagePolicy policy, Viewer by, Instant at) {
    Offering offering = offeringOf(policy);
    Set<PolicyAction> lifted =
        policy.state() instanceof PolicyState.Fired fired ? fired.inForce() : Set.of();
    Stream<Event> ends =
        Hold.among(lifted)
            .map(hold -> {
              String what = "no longer %s, it was deleted".formatted(hold.inWords());
              return event(hold.ended(), what, policy, offering, by, at);
            });
    log.append(
        Stream.concat(
                Stream.of(event(EventType.POLICY_DELETED, "was deleted", policy, offering, by, at)),
                ends)
            .toList());
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

  /**
   * Tells of each firing and each reset, and of what they put in force or lift; the offerings are
   * looked up all at once.
   */
  public void evaluated(Collection<PolicyEvaluation> evaluations) {
    Map<OfferingId, Offering> known =
        offerings.byId(
            evaluations.stream()
                .map(evaluation -> evaluation.before().terms().offering())
                .collect(Collectors.toSet()));
    List<Event> events =
        evaluations.stream()
            .flatMap(evaluation -> events(evaluation, offeringOf(evaluation.before(), known)))
            .toList();
    if (!events.isEmpty()) {
      log.append(events);
    }
  }

  private Event event(
      EventType type,
      String what,
      OfferingUsagePolicy policy,
      Offering offering,
      Viewer by,
      Instant at) {
    Map<String, String> context = context(policy, offering);
    context.put("user_uuid", by.user().value().toString());
    context.put("user_username", by.username());
    String message = "%s %s by %s.".formatted(subject(offering), what, by.username());
    return event(type, at, message, context, policy, offering, by.user().value());
  }

  private Offering offeringOf(OfferingUsagePolicy policy) {
    return offeringOf(policy, offerings.byId(Set.of(policy.terms().offering())));
  }

  private static Offering offeringOf(OfferingUsagePolicy policy, Map<OfferingId, Offering> known) {
    return Objects.requireNonNull(known.get(policy.terms().offering()), "a policy has an offering");
  }

  private Stream<Event> events(PolicyEvaluation evaluation, Offering offering) {
    return switch (evaluation.transition()) {
      case PolicyFired(Verdict verdict, Instant at, Set<PolicyAction> started) -> {
        Happening firing = new Happening(at, verdict.breaches(), evaluation, offering);
        yield Stream.concat(
            Stream.of(event(EventType.POLICY_FIRED, "fired", firing)), begun(started, firing));
      }
      case PolicyReset(Verdict verdict, Instant at, Set<PolicyAction> stopped) -> {
        Happening reset = new Happening(at, verdict.readings(), evaluation, offering);
        String what = "was reset, no limit is exceeded any more";
        yield Stream.concat(
            Stream.of(event(EventType.POLICY_RESET, what, reset)), ended(stopped, reset));
      }
      case ActionsChanged(var verdict, Instant at, var started, var stopped) -> {
        Happening change = new Happening(at, verdict.breaches(), evaluation, offering);
        yield Stream.concat(begun(started, change), ended(stopped, change));
      }
      case WarningReached warned -> Stream.of();
      case LevelChanged changed -> Stream.of();
      case NoTransition none -> Stream.of();
    };
  }

  private Stream<Event> begun(Set<PolicyAction> started, Happening when) {
    return Hold.among(started).map(hold -> event(hold.begun(), hold.inWords(), when));
  }

  private Stream<Event> ended(Set<PolicyAction> stopped, Happening when) {
    return Hold.among(stopped)
        .map(hold -> event(hold.ended(), "no longer " + hold.inWords(), when));
  }

  /**
   * What several events tell of.
   *
   * @param told the readings that explain it
   */
  private record Happening(
      Instant at, List<LimitReading> told, PolicyEvaluation evaluation, Offering offering) {}

  private Event event(EventType type, String verb, Happening happening) {
    PolicyEvaluation evaluation = happening.evaluation();
    Offering offering = happening.offering();
    OfferingUsagePolicy policy = evaluation.before();
    BillingWindow window = policy.terms().period().windowAt(evaluation.month());
    String message =
        "%s %s%s (%s). Cause: %s, %s."
            .formatted(
                subject(offering),
                verb,
                words(happening.told()),
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
    return event(type, happening.at(), message, context, policy, offering);
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
