package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Adds, changes and removes projects. A project stays in the organization that it was added to. */
public interface MaintainProjects {

  /** Tells the identity of the project that was added, changed or removed. */
  Outcome<ProjectId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains projects over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainProjects using(
      Projects projects, VisibleScopes scopes, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new ProjectMaintenance(projects, scopes, unitOfWork, ids);
  }

  /** What to do; nothing is added or changed in a blocked or archived organization. */
  sealed interface Command {
    /**
     * @param draft makes the new project of its identity; asked for first, since it names the
     *     organization
     */
    record Add(Function<ProjectId, ProjectDraft> draft) implements Command {}

    /**
     * @param change makes the new draft of the present one; called once it is clear that the viewer
     *     may change it
     */
    record Amend(ProjectId id, UnaryOperator<ProjectDraft> change) implements Command {}

    record Remove(ProjectId id) implements Command {}
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
