package io.plimsoll.application.access;

import io.plimsoll.application.access.FindUsers.Criterion;
import io.plimsoll.application.access.FindUsers.Order;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;

/**
 * Shows users to themselves, and the active ones to those who hold a role in a scope in which, or
 * in whose organization or provider, these do; by their usernames.
 */
public interface FindUsers extends Finder<UserView, UserId, Criterion, Order> {

  /** By what users can be chosen. Texts are looked for in any case. */
  sealed interface Criterion {
    record UsernameIs(String username) implements Criterion {}

    record EmailContains(String text) implements Criterion {}

    record FullNameContains(String text) implements Criterion {}

    /** In the username, the name, the native name or the e-mail address. */
    record AnythingContains(String text) implements Criterion {}

    /** Passed over for viewers who are not told, as are the next two. */
    record IsActive(boolean active) implements Criterion {}

    record IsStaff(boolean staff) implements Criterion {}

    record IsSupport(boolean support) implements Criterion {}

    /** Holds a role in the organization, or in one of its projects. */
    record InOrganization(OrganizationId organization) implements Criterion {}

    /** Holds a role in the project. */
    record InProject(ProjectId project) implements Criterion {}
  }

  /** By what users can be ordered. */
  enum Order {
    USERNAME,
    FULL_NAME,
    FIRST_NAME,
    LAST_NAME,
    NATIVE_NAME,
    EMAIL,
    PHONE_NUMBER,
    ORGANIZATION,
    JOB_TITLE,
    CREATED
  }
}
