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
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
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
    dsl.batched(batch -> {
      for (PolicyEvaluation evaluation : evaluations) {
        switch (evaluation.transition()) {
          case PolicyFired fired ->
              insert(batch.dsl(), evaluation, RecordedOutcome.FIRED, fired.at(), null);
          case PolicyReset reset ->
              insert(batch.dsl(), evaluation, RecordedOutcome.RESET, reset.at(), null);
          case ActionsChanged changed ->
              insert(batch.dsl(), evaluation, RecordedOutcome.ACTIONS_CHANGED, changed.at(), null);
          case WarningReached warned ->
              insert(
                  batch.dsl(), evaluation, RecordedOutcome.WARNED, warned.at(), warned.percent());
          case LevelChanged changed -> {}
          case NoTransition none -> {}
        }
      }
    });
    dsl.batched(batch -> {
      for (PolicyEvaluation evaluation : evaluations) {
        if (isKept(evaluation.transition())) {
          evaluation
              .transition()
              .verdict()
              .readings()
              .forEach(reading -> insert(batch.dsl(), evaluation, reading));
        }
      }
    });
  }

  private static boolean isKept(PolicyTransition transition) {
    return !(transition instanceof NoTransition || transition instanceof LevelChanged);
  }

  private static void insert(
      DSLContext batch,
      PolicyEvaluation evaluation,
      RecordedOutcome outcome,
      Instant at,
      @Nullable Integer percent) {
    batch
        .insertInto(POLICY_TRANSITION)
        .set(POLICY_TRANSITION.POLICY_UUID, evaluation.before().id().value())
        .set(POLICY_TRANSITION.POLICY_VERSION, evaluation.before().version())
        .set(POLICY_TRANSITION.OUTCOME, outcome.name())
        .set(POLICY_TRANSITION.AS_OF_MONTH, evaluation.month())
        .set(POLICY_TRANSITION.HAPPENED, at)
        .set(POLICY_TRANSITION.PERCENT, percent)
        .set(POLICY_TRANSITION.CAUSE, evaluation.cause().kind().name())
        .set(POLICY_TRANSITION.CAUSED_BY, evaluation.cause().by())
        .execute();
  }

  private static void insert(DSLContext batch, PolicyEvaluation evaluation, LimitReading reading) {
    batch
        .insertInto(POLICY_TRANSITION_READING)
        .set(POLICY_TRANSITION_READING.POLICY_UUID, evaluation.before().id().value())
        .set(POLICY_TRANSITION_READING.POLICY_VERSION, evaluation.before().version())
        .set(POLICY_TRANSITION_READING.COMPONENT_TYPE, reading.component().value())
        .set(POLICY_TRANSITION_READING.TOTAL, reading.total().value())
        .set(POLICY_TRANSITION_READING.MAXIMUM, reading.limit().value())
        .set(POLICY_TRANSITION_READING.EXCEEDED, reading.exceeded())
        .execute();
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
