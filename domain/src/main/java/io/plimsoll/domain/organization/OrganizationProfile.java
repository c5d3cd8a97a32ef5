package io.plimsoll.domain.organization;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people read about an organization; each text is empty when there is nothing to say.
 *
 * @param slug for addresses that people read
 * @param country two letters of ISO 3166
 * @param accountingStart from when on it is billed; null when that is not known
 * @param defaultTaxPercent 0 or more, less than 100, at most 2 decimals
 */
public record OrganizationProfile(
    String slug,
    String nativeName,
    String abbreviation,
    String description,
    String email,
    String phoneNumber,
    String contactDetails,
    String agreementNumber,
    String registrationCode,
    String country,
    String domain,
    @Nullable Instant accountingStart,
    BigDecimal defaultTaxPercent) {
  /** Nothing but an address. */
  public static OrganizationProfile of(String slug) {
    return new OrganizationProfile(
        slug, "", "", "", "", "", "", "", "", "", "", null, BigDecimal.ZERO);
  }
}
