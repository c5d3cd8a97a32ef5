package io.plimsoll.application.organization;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.organization.FindProjects.Criterion;
import io.plimsoll.application.organization.FindProjects.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.util.Set;

/**
 * Shows projects to those who hold a role in them or in their organization; by their names. Removed
 * ones are in lists only, unless the criteria keep them out.
 */
public interface FindProjects extends Finder<ProjectView, ProjectId, Criterion, Order> {

  /** By what projects can be chosen. Texts are looked for in any case. */
  sealed interface Criterion {
    record NameContains(String text) implements Criterion {}

    record NameIs(String name) implements Criterion {}

    /** In its name, slug, description or key. */
    record AnythingContains(String text) implements Criterion {}

    record SlugIs(String slug) implements Criterion {}

    record BackendIdIs(String key) implements Criterion {}

    /** Of any of these organizations. */
    record InOrganizations(Set<OrganizationId> organizations) implements Criterion {}

    /** In which the user holds a role. */
    record HasUser(UserId user) implements Criterion {}

    record RemovalIs(boolean removed) implements Criterion {}

    /** Whether removed ones are shown beside the others. */
    record MayBeRemoved(boolean may) implements Criterion {}
  }

  /** By what projects can be ordered. */
  enum Order {
    NAME,
    CREATED,
    START,
    END,
    ORGANIZATION_NAME,
    ORGANIZATION_NATIVE_NAME,
    ORGANIZATION_ABBREVIATION,
    COST
  }
}
