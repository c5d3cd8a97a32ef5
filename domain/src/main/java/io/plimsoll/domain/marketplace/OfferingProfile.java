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
 * @param attributes a JSON object, as are the next four
 * @param secretOptions only for those who look after the offering
 */
public record OfferingProfile(
    String slug,
    @Nullable CategoryId category,
    String type,
    OfferingState state,
    String pausedReason,
    String description,
    String fullDescription,
    boolean shared,
    boolean billable,
    String attributes,
    String options,
    String resourceOptions,
    String pluginOptions,
    String secretOptions) {

  /**
   * The same in another state.
   *
   * @param reason why it is paused; empty when it is not, or when nobody says
   */
  public OfferingProfile in(OfferingState newState, String reason) {
    return new OfferingProfile(
        slug,
        category,
        type,
        newState,
        reason,
        description,
        fullDescription,
        shared,
        billable,
        attributes,
        options,
        resourceOptions,
        pluginOptions,
        secretOptions);
  }

  /** The same on another shelf. */
  public OfferingProfile on(CategoryId newCategory) {
    return new OfferingProfile(
        slug,
        newCategory,
        type,
        state,
        pausedReason,
        description,
        fullDescription,
        shared,
        billable,
        attributes,
        options,
        resourceOptions,
        pluginOptions,
        secretOptions);
  }

  /** The same in other words. */
  public OfferingProfile describedBy(String newDescription, String newFullDescription) {
    return new OfferingProfile(
        slug,
        category,
        type,
        state,
        pausedReason,
        newDescription,
        newFullDescription,
        shared,
        billable,
        attributes,
        options,
        resourceOptions,
        pluginOptions,
        secretOptions);
  }

  /** The same with other questions to those who order it or have it; both are JSON objects. */
  public OfferingProfile withOptions(String newOptions, String newResourceOptions) {
    return new OfferingProfile(
        slug,
        category,
        type,
        state,
        pausedReason,
        description,
        fullDescription,
        shared,
        billable,
        attributes,
        newOptions,
        newResourceOptions,
        pluginOptions,
        secretOptions);
  }

  /** The same with other settings of how it is provided; both are JSON objects. */
  public OfferingProfile integratedBy(String newPluginOptions, String newSecretOptions) {
    return new OfferingProfile(
        slug,
        category,
        type,
        state,
        pausedReason,
        description,
        fullDescription,
        shared,
        billable,
        attributes,
        options,
        resourceOptions,
        newPluginOptions,
        newSecretOptions);
  }
}
