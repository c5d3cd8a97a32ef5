package io.plimsoll.domain.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * How an offering stands on the marketplace.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param category null when it stands on no shelf
 * @param type how what is ordered comes to be, such as {@code Marketplace.Basic}
 * @param pausedReason what people are told while it is paused; else empty
 * @param shared whether others than its provider may order it
 */
public record OfferingProfile(
    String slug,
    @Nullable CategoryId category,
    String type,
    OfferingState state,
    String pausedReason,
    OfferingDescription description,
    boolean shared,
    boolean billable,
    OfferingSettings settings) {

  /**
   * The same in another state.
   *
   * @param reason why it is paused; empty when it is not, or when nobody says
   */
  public OfferingProfile in(OfferingState newState, String reason) {
    return new OfferingProfile(
        slug, category, type, newState, reason, description, shared, billable, settings);
  }

  /** The same on another shelf. */
  public OfferingProfile on(CategoryId newCategory) {
    return new OfferingProfile(
        slug, newCategory, type, state, pausedReason, description, shared, billable, settings);
  }

  /** The same in other words. */
  public OfferingProfile describedBy(OfferingDescription other) {
    return new OfferingProfile(
        slug, category, type, state, pausedReason, other, shared, billable, settings);
  }

  /** The same, ordered or provided in another way. */
  public OfferingProfile with(OfferingSettings other) {
    return new OfferingProfile(
        slug, category, type, state, pausedReason, description, shared, billable, other);
  }
}
