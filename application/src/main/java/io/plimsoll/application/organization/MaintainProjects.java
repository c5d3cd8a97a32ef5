package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.organization.MaintainProjects.Refusal;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds, changes and removes projects. A project stays in the organization that it was added to;
 * since the draft of a new one names it, that is asked for first. Nothing is added or changed in a
 * blocked or archived organization.
 */
public interface MaintainProjects extends Maintain<ProjectId, ProjectDraft, Refusal> {

  /**
   * Maintains projects over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainProjects using(
      Projects projects, VisibleScopes scopes, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new ProjectMaintenance(projects, scopes, unitOfWork, ids);
  }

  /** Why it can't be done. */
  enum Refusal {
    /** It does not exist, or the viewer does not see it. */
    UNKNOWN_ORGANIZATION,
    ORGANIZATION_IS_BLOCKED,
    ORGANIZATION_IS_ARCHIVED,
    BACKEND_ID_IS_TAKEN,
    /** Some are not terminated. */
    HAS_RESOURCES
  }
}
