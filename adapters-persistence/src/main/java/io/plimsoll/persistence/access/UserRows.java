package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What users are as rows. */
final class UserRows {
  private UserRows() {}

  static User user(UserAccountRecord row) {
    return new User(
        new UserId(row.getUuid()),
        row.getUsername(),
        row.getFullName(),
        row.getEmail(),
        row.getStaff(),
        row.getSupport(),
        row.getActive());
  }

  static Map<Field<?>, @Nullable Object> row(User user) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(USER_ACCOUNT.UUID, user.id().value());
    row.put(USER_ACCOUNT.USERNAME, user.username());
    row.put(USER_ACCOUNT.FULL_NAME, user.fullName());
    row.put(USER_ACCOUNT.EMAIL, user.email());
    row.put(USER_ACCOUNT.STAFF, user.staff());
    row.put(USER_ACCOUNT.SUPPORT, user.support());
    row.put(USER_ACCOUNT.ACTIVE, user.active());
    return row;
  }

  static UserProfile profile(UserAccountRecord row) {
    return new UserProfile(
        row.getSlug(),
        row.getFirstName(),
        row.getLastName(),
        row.getNativeName(),
        row.getDescription(),
        row.getPhoneNumber(),
        row.getOrganization(),
        row.getJobTitle(),
        row.getPreferredLanguage(),
        lifetime(row.getTokenLifetime()),
        row.getAgreed());
  }

  static @Nullable Duration lifetime(@Nullable Integer seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  static void write(DSLContext dsl, UserId user, UserProfile profile) {
    Duration lifetime = profile.tokenLifetime();
    dsl.update(USER_ACCOUNT)
        .set(USER_ACCOUNT.SLUG, profile.slug())
        .set(USER_ACCOUNT.FIRST_NAME, profile.firstName())
        .set(USER_ACCOUNT.LAST_NAME, profile.lastName())
        .set(USER_ACCOUNT.NATIVE_NAME, profile.nativeName())
        .set(USER_ACCOUNT.DESCRIPTION, profile.description())
        .set(USER_ACCOUNT.PHONE_NUMBER, profile.phoneNumber())
        .set(USER_ACCOUNT.ORGANIZATION, profile.organization())
        .set(USER_ACCOUNT.JOB_TITLE, profile.jobTitle())
        .set(USER_ACCOUNT.PREFERRED_LANGUAGE, profile.preferredLanguage())
        .set(
            USER_ACCOUNT.TOKEN_LIFETIME,
            lifetime == null ? null : Math.toIntExact(lifetime.toSeconds()))
        .set(USER_ACCOUNT.AGREED, profile.agreed())
        .where(USER_ACCOUNT.UUID.eq(user.value()))
        .execute();
  }
}
