package io.plimsoll.application.organization;

import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectProfile;
import java.time.Instant;

/**
 * A project as screens show it.
 *
 * @param resources how many it has that are not terminated
 */
public record ProjectView(
    Project project,
    ProjectProfile profile,
    Instant created,
    boolean removed,
    String organizationName,
    String organizationSlug,
    String organizationAbbreviation,
    String organizationNativeName,
    long resources) {}
