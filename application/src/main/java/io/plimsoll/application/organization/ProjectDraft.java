package io.plimsoll.application.organization;

import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectProfile;

/** What a project is to be. */
public record ProjectDraft(Project project, ProjectProfile profile) {}
