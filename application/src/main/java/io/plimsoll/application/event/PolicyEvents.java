package io.plimsoll.application.event;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

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
import io.plimsoll.domain.policy.Period;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
    log.append(List.of(done(EventType.POLICY_CREATED, "was created", subject(policy), by, at)));
  }

  public void updated(OfferingUsagePolicy policy, Viewer by, Instant at) {
    log.append(List.of(done(EventType.POLICY_UPDATED, "was updated", subject(policy), by, at)));
  }

  /** Tells as well of all that it does not hold any more. */
  public void deleted(OfferingUsagePolicy policy, Viewer by, Instant at) {
    PolicySubject subject = subject(policy);
    Set<PolicyAction> lifted =
        policy.state() instanceof PolicyState.Fired fired ? fired.inForce() : Set.of();
    Stream<Event> ends =
        ActionEvents.ended(lifted)
            .map(end -> done(end.type(), end.what() + ", it was deleted", subject, by, at));
    Event deleted = done(EventType.POLICY_DELETED, "was deleted", subject, by, at);
    log.append(Stream.concat(Stream.of(deleted), ends).toList());
  }

  /** Tells what somebody has done to a policy. */
  private Event done(EventType type, String what, PolicySubject subject, Viewer by, Instant at) {
    UUID user = by.user().value();
    Map<String, String> context = subject.context();
    context.put("user_uuid", user.toString());
    context.put("user_username", by.username());
    String message = "%s %s by %s.".formatted(subject.inWords(), what, by.username());
    return new Event(ids.get(), type, at, message, context, subject.scopesWith(user));
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
        offeringsOf(Stream.concat(defined.stream(), amended.stream()));
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
    PolicySubject subject = subject(policy, known);
    String message = "%s was %s by an import.".formatted(subject.inWords(), verb);
    return new Event(ids.get(), type, at, message, subject.context(), subject.scopesWith());
  }

  /**
   * Tells of each firing and each reset, and of what they put in force or lift; the offerings are
   * looked up all at once.
   */
  public void evaluated(Collection<PolicyEvaluation> evaluations) {
    Map<OfferingId, Offering> known =
        offeringsOf(evaluations.stream().map(PolicyEvaluation::before));
    List<Event> events =
        evaluations.stream()
            .flatMap(evaluation -> events(evaluation, subject(evaluation.before(), known)))
            .toList();
    if (!events.isEmpty()) {
      log.append(events);
    }
  }

  private PolicySubject subject(OfferingUsagePolicy policy) {
    return subject(policy, offeringsOf(Stream.of(policy)));
  }

  private static PolicySubject subject(
      OfferingUsagePolicy policy, Map<OfferingId, Offering> known) {
    return new PolicySubject(
        policy,
        Objects.requireNonNull(known.get(policy.terms().offering()), "a policy has an offering"));
  }

  private Map<OfferingId, Offering> offeringsOf(Stream<OfferingUsagePolicy> policies) {
    return offerings.byId(policies.map(policy -> policy.terms().offering()).collect(toSet()));
  }

  private Stream<Event> events(PolicyEvaluation evaluation, PolicySubject subject) {
    return switch (evaluation.transition()) {
      case PolicyFired(Verdict verdict, Instant at, Set<PolicyAction> started) -> {
        Happening firing = new Happening(at, verdict.breaches(), evaluation, subject);
        yield Stream.concat(
            Stream.of(happened(EventType.POLICY_FIRED, "fired", firing)), begun(started, firing));
      }
      case PolicyReset(Verdict verdict, Instant at, Set<PolicyAction> stopped) -> {
        Happening reset = new Happening(at, verdict.readings(), evaluation, subject);
        String what = "was reset, no limit is exceeded any more";
        yield Stream.concat(
            Stream.of(happened(EventType.POLICY_RESET, what, reset)), ended(stopped, reset));
      }
      case ActionsChanged(var verdict, Instant at, var started, var stopped) -> {
        Happening change = new Happening(at, verdict.breaches(), evaluation, subject);
        yield Stream.concat(begun(started, change), ended(stopped, change));
      }
      case WarningReached warned -> Stream.of();
      case LevelChanged changed -> Stream.of();
      case NoTransition none -> Stream.of();
    };
  }

  private Stream<Event> begun(Set<PolicyAction> started, Happening when) {
    return ActionEvents.begun(started).map(begin -> happened(begin.type(), begin.what(), when));
  }

  private Stream<Event> ended(Set<PolicyAction> stopped, Happening when) {
    return ActionEvents.ended(stopped).map(end -> happened(end.type(), end.what(), when));
  }

  /**
   * What several events tell of.
   *
   * @param told the readings that explain it
   */
  private record Happening(
      Instant at, List<LimitReading> told, PolicyEvaluation evaluation, PolicySubject subject) {}

  /** Tells what an evaluation has made of a policy. */
  private Event happened(EventType type, String what, Happening happening) {
    PolicyEvaluation evaluation = happening.evaluation();
    PolicySubject subject = happening.subject();
    Period period = subject.policy().terms().period();
    String message =
        "%s %s%s (%s). Cause: %s, %s."
            .formatted(
                subject.inWords(),
                what,
                words(happening.told()),
                words(period.windowAt(evaluation.month())),
                word(evaluation.cause()),
                evaluation.cause().by());
    Map<String, String> context = subject.context();
    context.put("period_name", period.label());
    context.put("billing_period", evaluation.month().toString());
    context.put("cause", word(evaluation.cause()));
    context.put("caused_by", evaluation.cause().by());
    for (LimitReading reading : evaluation.transition().verdict().readings()) {
      context.put("total_" + reading.component().value(), reading.total().toString());
      context.put("limit_" + reading.component().value(), Long.toString(reading.limit().value()));
    }
    return new Event(ids.get(), type, happening.at(), message, context, subject.scopesWith());
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
