package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION;
import static io.plimsoll.persistence.schema.Tables.POLICY_TRANSITION_READING;

import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTransition;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.transaction.RowBatch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqPolicyHistory implements PolicyHistory {
  private final DSLContext dsl;

  JooqPolicyHistory(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void record(Collection<PolicyEvaluation> evaluations) {
    recordTransitions(evaluations);
    recordReadings(evaluations);
  }

  private void recordTransitions(Collection<PolicyEvaluation> evaluations) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.insertInto(POLICY_TRANSITION)
                .set(POLICY_TRANSITION.POLICY_UUID, (UUID) null)
                .set(POLICY_TRANSITION.POLICY_VERSION, (Long) null)
                .set(POLICY_TRANSITION.OUTCOME, (String) null)
                .set(POLICY_TRANSITION.AS_OF_MONTH, (BillingMonth) null)
                .set(POLICY_TRANSITION.HAPPENED, (Instant) null)
                .set(POLICY_TRANSITION.PERCENT, (Integer) null)
                .set(POLICY_TRANSITION.CAUSE, (String) null)
                .set(POLICY_TRANSITION.CAUSED_BY, (String) null));
    for (PolicyEvaluation evaluation : evaluations) {
      switch (evaluation.transition()) {
        case PolicyFired fired -> add(rows, evaluation, RecordedOutcome.FIRED, fired.at(), null);
        case PolicyReset reset -> add(rows, evaluation, RecordedOutcome.RESET, reset.at(), null);
        case ActionsChanged changed ->
            add(rows, evaluation, RecordedOutcome.ACTIONS_CHANGED, changed.at(), null);
        case WarningReached warned ->
            add(rows, evaluation, RecordedOutcome.WARNED, warned.at(), warned.percent());
        case LevelChanged changed -> {}
        case NoTransition none -> {}
      }
    }
    rows.execute();
  }

  private static void add(
      RowBatch rows,
      PolicyEvaluation evaluation,
      RecordedOutcome outcome,
      Instant at,
      @Nullable Integer percent) {
    rows.add(
        evaluation.before().id().value(),
        evaluation.before().version(),
        outcome.name(),
        evaluation.month(),
        at,
        percent,
        evaluation.cause().kind().name(),
        evaluation.cause().by());
  }

  private void recordReadings(Collection<PolicyEvaluation> evaluations) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.insertInto(POLICY_TRANSITION_READING)
                .set(POLICY_TRANSITION_READING.POLICY_UUID, (UUID) null)
                .set(POLICY_TRANSITION_READING.POLICY_VERSION, (Long) null)
                .set(POLICY_TRANSITION_READING.COMPONENT_TYPE, (String) null)
                .set(POLICY_TRANSITION_READING.TOTAL, (BigDecimal) null)
                .set(POLICY_TRANSITION_READING.MAXIMUM, (Long) null)
                .set(POLICY_TRANSITION_READING.EXCEEDED, (Boolean) null));
    for (PolicyEvaluation evaluation : evaluations) {
      if (isKept(evaluation.transition())) {
        for (LimitReading reading : evaluation.transition().verdict().readings()) {
          rows.add(
              evaluation.before().id().value(),
              evaluation.before().version(),
              reading.component().value(),
              reading.total().value(),
              reading.limit().value(),
              reading.exceeded());
        }
      }
    }
    rows.execute();
  }

  private static boolean isKept(PolicyTransition transition) {
    return !(transition instanceof NoTransition || transition instanceof LevelChanged);
  }

  @Override
  public Set<PolicyId> changedBy(EvaluationCause cause, Set<PolicyId> policies) {
    return new HashSet<>(
        dsl.selectDistinct(POLICY_TRANSITION.POLICY_UUID)
            .from(POLICY_TRANSITION)
            .where(POLICY_TRANSITION.CAUSE.eq(cause.kind().name()))
            .and(POLICY_TRANSITION.CAUSED_BY.eq(cause.by()))
            .and(POLICY_TRANSITION.OUTCOME.ne(RecordedOutcome.WARNED.name()))
            .and(POLICY_TRANSITION.POLICY_UUID.in(Keys.uuids(policies)))
            .fetch(row -> new PolicyId(row.value1())));
  }
}
