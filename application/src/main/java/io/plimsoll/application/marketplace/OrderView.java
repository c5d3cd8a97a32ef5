package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as screens show it.
 *
 * @param modified when it was last changed
 * @param plan null when the resource is to have none
 * @param orderer null when that user is gone
 * @param consumerReviewer null while nobody has decided for the consumer, as is the next for the
 *     provider
 */
public record OrderView(
    Order order,
    Instant modified,
    PurchaseView purchase,
    @Nullable Plan plan,
    @Nullable PersonView orderer,
    @Nullable PersonView consumerReviewer,
    @Nullable PersonView providerReviewer) {

  /** A user, by name. */
  public record PersonView(String username, String fullName) {}
}
