package io.plimsoll.application.policy;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Tells systems that provision outside of the marketplace what an order would be told. It reads
 * what evaluations have left, and changes nothing.
 */
public interface DecideOnMore {

  /**
   * Decides for those who look after the offering. Others learn nothing, since what is left tells
   * of what others have used.
   *
   * @return not found when the viewer does not look after it, or there is no such offering or
   *     organization; refused when it is asked of a component that the offering has not
   */
  Outcome<Decision, UnknownComponent> decide(Viewer viewer, Question question);

  /**
   * What is asked.
   *
   * @param more empty for any new order
   */
  record Question(
      OfferingId offering, OrganizationId organization, Optional<Decision.Addition> more) {}

  /** The offering has no such component. */
  record UnknownComponent(ComponentType component) {}

  /**
   * Decides over what this port finds.
   *
   * @param zone decides which month it is
   */
  static DecideOnMore using(FindStandings standings, InstantSource clock, ZoneId zone) {
    return (viewer, question) ->
        standings
            .find(
                question.offering(),
                question.organization(),
                BillingMonth.at(clock.instant(), zone))
            .filter(standing ->
                viewer.seesEverything()
                    || viewer.belongsTo(
                        Scope.of(standing.offering()), Scope.of(standing.provider())))
            .map(standing -> answer(standing, question.more()))
            .orElseGet(Outcome::notFound);
  }

  private static Outcome<Decision, UnknownComponent> answer(
      Standing standing, Optional<Decision.Addition> more) {
    return more.map(Decision.Addition::component)
        .filter(component -> !standing.components().contains(component))
        .map(component ->
            Outcome.<Decision, UnknownComponent>refused(new UnknownComponent(component)))
        .orElseGet(() -> Outcome.done(new Decision(standing, more)));
  }
}
