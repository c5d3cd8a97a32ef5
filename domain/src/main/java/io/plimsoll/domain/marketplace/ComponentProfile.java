package io.plimsoll.domain.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * How a component is described, and how much of it can be had. One that is there or not has 0 or 1
 * a month, whatever else is said.
 *
 * @param articleCode of the provider's accounting; empty when there is none
 * @param unitFactor how many units of the provider's own make one measured unit, at least 1
 * @param limitPeriod over what time {@code limitAmount} counts
 * @param limitAmount how much may be reported in that time; null for any amount
 * @param minValue how much has to be ordered at least; null for any amount
 * @param maxValue how much can be ordered at most; null for any amount
 * @param maxAvailableLimit how much all orders together can have; null for any amount
 * @param defaultLimit what is ordered when nothing is said; null for nothing
 * @param yesOrNo whether it is there or not, rather than in amounts
 * @param prepaid whether it is paid before it is used
 */
public record ComponentProfile(
    String description,
    String articleCode,
    int unitFactor,
    LimitPeriod limitPeriod,
    @Nullable Long limitAmount,
    @Nullable Long minValue,
    @Nullable Long maxValue,
    @Nullable Long maxAvailableLimit,
    @Nullable Long defaultLimit,
    boolean yesOrNo,
    boolean prepaid) {

  /** Nothing in particular. */
  public static final ComponentProfile PLAIN =
      new ComponentProfile(
          "", "", 1, LimitPeriod.MONTH, null, null, null, null, null, false, false);

  public ComponentProfile {
    limitPeriod = yesOrNo ? LimitPeriod.MONTH : limitPeriod;
    minValue = yesOrNo ? Long.valueOf(0) : minValue;
    maxValue = yesOrNo ? Long.valueOf(1) : maxValue;
  }
}
