package io.plimsoll.application.organization;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.organization.FindOrganizations.Criterion;
import io.plimsoll.application.organization.FindOrganizations.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Set;

/**
 * Shows organizations to those who hold a role in them or in one of their projects; by their names.
 */
public interface FindOrganizations
    extends Finder<OrganizationView, OrganizationId, Criterion, Order> {

  /** By what organizations can be chosen. Texts are looked for in any case. */
  sealed interface Criterion {
    record NameContains(String text) implements Criterion {}

    record NameIs(String name) implements Criterion {}

    /** In its name, native name, abbreviation, domain or key. */
    record AnythingContains(String text) implements Criterion {}

    record AbbreviationContains(String text) implements Criterion {}

    record SlugIs(String slug) implements Criterion {}

    record BackendIdIs(String key) implements Criterion {}

    record IsArchived(boolean archived) implements Criterion {}

    record IsProvider(boolean provider) implements Criterion {}

    /** In any of these groups. */
    record InGroups(Set<OrganizationGroupId> groups) implements Criterion {}

    record GroupNameContains(String text) implements Criterion {}

    /** Whether the viewer is among its owners. */
    record IsOwn(boolean own) implements Criterion {}

    /** In which, or in one of whose projects, the user holds a role. */
    record HasUser(UserId user) implements Criterion {}
  }

  /** By what organizations can be ordered. */
  enum Order {
    NAME,
    NATIVE_NAME,
    ABBREVIATION,
    CREATED,
    ACCOUNTING_START,
    AGREEMENT_NUMBER,
    CONTACT_DETAILS,
    REGISTRATION_CODE
  }
}
