package io.plimsoll.domain.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * How an offering stands on the marketplace.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param category null when it stands on no shelf
 * @param type how what is ordered comes to be, such as {@code Marketplace.Basic}
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
    String secretOptions) {}
