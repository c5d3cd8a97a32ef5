package io.plimsoll.domain.marketplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said in an order for people and programs to read; nothing here depends on it.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param comment for those who decide on the order; empty when there is none
 * @param start from which day on the orderer wants to have it; null for as soon as possible
 * @param callbackUrl an address for the orderer's own programs; null when there is none
 */
public record OrderRemarks(
    String slug, String comment, @Nullable LocalDate start, @Nullable String callbackUrl) {
  /** Characters that a comment may have. */
  public static final int MAX_COMMENT_LENGTH = 2000;

  /** Characters that a slug or a URL may have. */
  public static final int MAX_LENGTH = 255;

  /** Nothing but an address. */
  public static OrderRemarks none(String slug) {
    return new OrderRemarks(slug, "", null, null);
  }

  /** The same under another address. */
  public OrderRemarks under(String otherSlug) {
    return new OrderRemarks(otherSlug, comment, start, callbackUrl);
  }
}
