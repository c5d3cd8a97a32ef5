package io.plimsoll.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people read about a user; each text is empty when there is nothing to say.
 *
 * @param slug for addresses and account names that people read
 * @param firstName with the last name, and a blank between both, the user's full name
 * @param description for staff only
 * @param tokenLifetime how long an access token stays valid after a use, in whole seconds; null for
 *     ever
 * @param agreed when the user agreed to the terms of use; null when that is still to come
 */
public record UserProfile(
    String slug,
    String firstName,
    String lastName,
    String nativeName,
    String description,
    String phoneNumber,
    String organization,
    String jobTitle,
    String preferredLanguage,
    @Nullable Duration tokenLifetime,
    @Nullable Instant agreed) {

  /** Nothing but an address. */
  public static UserProfile of(String slug) {
    return new UserProfile(slug, "", "", "", "", "", "", "", "", null, null);
  }

  /** The same with another name. */
  public UserProfile named(String first, String last) {
    return with(first, last, agreed);
  }

  /** The same, of one who agreed to the terms of use at this moment. */
  public UserProfile agreedAt(Instant moment) {
    return with(firstName, lastName, moment);
  }

  private UserProfile with(String first, String last, @Nullable Instant moment) {
    return new UserProfile(
        slug,
        first,
        last,
        nativeName,
        description,
        phoneNumber,
        organization,
        jobTitle,
        preferredLanguage,
        tokenLifetime,
        moment);
  }

  /** Both names, as far as they are known. */
  public String fullName() {
    return (firstName + " " + lastName).strip();
  }
}
