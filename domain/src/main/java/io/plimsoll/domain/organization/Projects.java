package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The projects of organizations. */
public interface Projects {

  /**
   * Those of the asked projects that exist, removed ones included; unknown ids are absent from the
   * answer.
   */
  Map<ProjectId, Project> byId(Set<ProjectId> ids);

  /** The same without those that were removed. */
  Map<ProjectId, Project> present(Set<ProjectId> ids);

  /**
   * Those of the asked projects that exist, removed ones included, by their key; unknown keys are
   * absent from the answer.
   */
  Map<BackendId, Project> byBackendId(Set<BackendId> keys);

  /**
   * Stores each project as given, new or changed, known by its id. All or none; may be repeated.
   */
  void save(Collection<Project> projects);

  /**
   * Changes by what a stored project is known, and leaves alone to whom it belongs. May be
   * repeated.
   */
  void rename(ProjectId project, @Nullable BackendId key, Name name);

  /** What people read about the project; empty when there is no such project. */
  Optional<ProjectProfile> profileOf(ProjectId project);

  /** Changes what people read about a project. May be repeated. */
  void describe(ProjectId project, ProjectProfile profile);

  /**
   * Until the running transaction ends, nobody else changes or removes the project, and nobody buys
   * anything in it.
   */
  void lock(ProjectId project);

  /** Whether it has resources that are not terminated. */
  boolean hasResources(ProjectId project);

  /**
   * Hides the project and ends all roles held in it. It is kept, since what it used counts (rule
   * 3). May be repeated.
   */
  void remove(ProjectId project);
}
