package io.plimsoll.application.delivery;

import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as screens show it.
 *
 * @param action whose it is; empty for a hook's
 * @param occasion why there is one: a word for it, or the type of the event
 * @param happened when that was
 * @param recipient without what may be secret in it
 * @param tried when it was tried last; null before the first attempt
 * @param error why the last attempt failed; empty when it did not
 */
public record DeliveryView(
    DeliveryId id,
    String action,
    String occasion,
    Instant happened,
    String channel,
    String recipient,
    DeliveryState state,
    int attempts,
    Instant staged,
    @Nullable Instant tried,
    String error) {}
