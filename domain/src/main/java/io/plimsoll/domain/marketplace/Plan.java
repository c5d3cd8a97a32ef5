package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Name;
import java.math.BigDecimal;

/**
 * For what, and for how much, an offering can be bought.
 *
 * @param unitPrice 0 or more, at most 7 decimals
 * @param archived whether it can't be ordered any more
 */
public record Plan(
    PlanId id,
    OfferingId offering,
    Name name,
    String description,
    PlanUnit unit,
    BigDecimal unitPrice,
    boolean archived) {}
