package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The projects of organizations. */
public interface Projects {

  /** Those of the asked projects that exist; unknown ids are absent from the answer. */
  Map<ProjectId, Project> byId(Set<ProjectId> ids);

  /**
   * Those of the asked projects that exist, by their key; unknown keys are absent from the answer.
   */
  Map<BackendId, Project> byBackendId(Set<BackendId> keys);

  /**
   * Stores each project as given, new or changed, known by its id. All or none; may be repeated.
   */
  void save(Collection<Project> projects);
}
