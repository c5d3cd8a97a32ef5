package io.plimsoll.domain.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come.
 *
 * @param consumerReview null while nobody has decided for the consumer
 * @param providerReview null while nobody has decided for the provider
 * @param errorMessage why it could not be done; empty when there is nothing to say
 * @param completed when it came to an end, of whatever kind; null before
 */
public record OrderProgress(
    OrderState state,
    @Nullable Signature consumerReview,
    @Nullable Signature providerReview,
    String errorMessage,
    @Nullable Instant completed) {
  /** Characters that an error message may have. */
  public static final int MAX_MESSAGE_LENGTH = 2000;

  /** Nobody has decided anything. */
  static final OrderProgress BEGUN =
      new OrderProgress(OrderState.PENDING_CONSUMER, null, null, "", null);

  /** Comes to this state, without an end. */
  OrderProgress to(OrderState next) {
    return new OrderProgress(next, consumerReview, providerReview, "", null);
  }

  OrderProgress endedAs(OrderState last, String why, Instant at) {
    return new OrderProgress(last, consumerReview, providerReview, why, at);
  }

  OrderProgress reviewedByConsumer(Signature review) {
    return new OrderProgress(state, review, providerReview, errorMessage, completed);
  }

  OrderProgress reviewedByProvider(Signature review) {
    return new OrderProgress(state, consumerReview, review, errorMessage, completed);
  }
}
