package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What organizations are as rows. */
final class OrganizationRows {
  private OrganizationRows() {}

  /** The chosen rows, each with the groups that the organization is in. */
  static <T> List<T> read(
      DSLContext dsl, Condition which, BiFunction<OrganizationRecord, List<UUID>, T> each) {
    List<T> found = new ArrayList<>();
    dsl.select(ORGANIZATION.fields())
        .select(ORGANIZATION_GROUP.UUID)
        .from(ORGANIZATION)
        .leftJoin(ORGANIZATION_MEMBERSHIP)
        .on(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID))
        .leftJoin(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(ORGANIZATION_MEMBERSHIP.GROUP_ID))
        .where(which)
        .orderBy(ORGANIZATION_GROUP.NAME)
        .fetchGroups(row -> row.into(ORGANIZATION), row -> row.get(ORGANIZATION_GROUP.UUID))
        // the outer join gives one null to an organization without groups
        .forEach((row, groups) ->
            found.add(each.apply(row, groups.stream().filter(Objects::nonNull).toList())));
    return found;
  }

  static Organization organization(OrganizationRecord row, List<UUID> groups) {
    return new Organization(
        new OrganizationId(row.getUuid()),
        row.getBackendId(),
        row.getName(),
        groups.stream().map(OrganizationGroupId::new).collect(toUnmodifiableSet()),
        row.getBlocked(),
        row.getArchived());
  }

  static OrganizationProfile profile(OrganizationRecord row) {
    return new OrganizationProfile(
        row.getSlug(),
        row.getNativeName(),
        row.getAbbreviation(),
        row.getDescription(),
        row.getEmail(),
        row.getPhoneNumber(),
        row.getContactDetails(),
        row.getAgreementNumber(),
        row.getRegistrationCode(),
        row.getCountry(),
        row.getDomain(),
        row.getAccountingStart(),
        row.getDefaultTaxPercent());
  }

  static void write(DSLContext dsl, OrganizationId organization, OrganizationProfile profile) {
    dsl.update(ORGANIZATION)
        .set(ORGANIZATION.SLUG, profile.slug())
        .set(ORGANIZATION.NATIVE_NAME, profile.nativeName())
        .set(ORGANIZATION.ABBREVIATION, profile.abbreviation())
        .set(ORGANIZATION.DESCRIPTION, profile.description())
        .set(ORGANIZATION.EMAIL, profile.email())
        .set(ORGANIZATION.PHONE_NUMBER, profile.phoneNumber())
        .set(ORGANIZATION.CONTACT_DETAILS, profile.contactDetails())
        .set(ORGANIZATION.AGREEMENT_NUMBER, profile.agreementNumber())
        .set(ORGANIZATION.REGISTRATION_CODE, profile.registrationCode())
        .set(ORGANIZATION.COUNTRY, profile.country())
        .set(ORGANIZATION.DOMAIN, profile.domain())
        .set(ORGANIZATION.ACCOUNTING_START, profile.accountingStart())
        .set(ORGANIZATION.DEFAULT_TAX_PERCENT, profile.defaultTaxPercent())
        .where(ORGANIZATION.UUID.eq(organization.value()))
        .execute();
  }

  static Map<Field<?>, @Nullable Object> row(Organization organization) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(ORGANIZATION.UUID, organization.id().value());
    row.put(ORGANIZATION.BACKEND_ID, organization.backendId());
    row.put(ORGANIZATION.NAME, organization.name());
    row.put(ORGANIZATION.BLOCKED, organization.blocked());
    row.put(ORGANIZATION.ARCHIVED, organization.archived());
    return row;
  }
}
