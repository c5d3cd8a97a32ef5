package io.plimsoll.application.delivery;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class ActionRun implements CarryOutAction {
  private final StagedActions actions;
  private final FindNoticeFacts facts;
  private final Deliveries deliveries;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  ActionRun(
      StagedActions actions,
      FindNoticeFacts facts,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.actions = actions;
    this.facts = facts;
    this.deliveries = deliveries;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Result carryOut(UUID action) {
    return unitOfWork.complete(() -> actions.takeUp(action).map(this::run).orElse(Result.DONE));
  }

  private Result run(StagedAction action) {
    if (actions.isOvertaking(action)) {
      return Result.TOO_EARLY;
    }
    Instant now = clock.instant();
    deliveries.stage(
        switch (action.occasion()) {
          case FIRED, WARNED -> news(action, now);
          case LIFTED -> recantations(action, now);
        });
    actions.finish(action, now);
    return Result.DONE;
  }

  /** Nobody is told of a policy that is gone. */
  private List<Delivery> news(StagedAction action, Instant now) {
    return facts
        .find(action)
        .map(found -> new Notices(action, found).toEverybody(now))
        .orElse(List.of());
  }

  /** To those who were told that it began, and to nobody else. */
  private List<Delivery> recantations(StagedAction action, Instant now) {
    Optional<NoticeFacts> found = facts.find(action);
    Optional<BillingMonth> reset = facts.monthOfReset(action);
    return deliveries.undoneBy(action).stream()
        .map(told ->
            Delivery.of(
                action,
                told.recipient(),
                Notices.recantation((PolicyNotice) told.message(), action, reset, found),
                Optional.of(told.id()),
                now))
        .toList();
  }
}
