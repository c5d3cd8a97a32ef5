package io.plimsoll.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Projects} does. */
public abstract class ProjectsContract extends PortContract {
  private static final BackendId KEY = new BackendId("project-1");
  private final ProjectId id = new ProjectId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(project("Genomes", "one"));
    assertIsKept(project("Genes", "one"));
    assertIsKept(project("Genes", "two"));
  }

  @Test
  void findsOnlyTheAskedProjectsThatExist() {
    Project one = seed.project("one", "university");
    seed.project("two", "university");

    assertThat(ports.projects().byBackendId(Set.of(new BackendId("one"), new BackendId("three"))))
        .isEqualTo(Map.of(new BackendId("one"), one));
    assertThat(ports.projects().byBackendId(Set.of())).isEmpty();
    assertThat(ports.projects().byId(Set.of(one.id(), id))).isEqualTo(Map.of(one.id(), one));
    assertThat(ports.projects().byId(Set.of())).isEmpty();
  }

  @Test
  void keepsSeveralProjectsWithoutAKey() {
    save(withoutKey(id), withoutKey(new ProjectId(UUID.randomUUID())));

    assertThat(ports.projects().byBackendId(Set.of(KEY))).isEmpty();
    assertThat(ports.projects().byId(Set.of(id))).isEqualTo(Map.of(id, withoutKey(id)));
  }

  private void assertIsKept(Project project) {
    save(project);
    save(project);
    assertThat(ports.projects().byBackendId(Set.of(KEY)).get(KEY)).isEqualTo(project);
    assertThat(ports.projects().byId(Set.of(id)).get(id)).isEqualTo(project);
  }

  private void save(Project... projects) {
    inTransaction(() -> ports.projects().save(List.of(projects)));
  }

  private Project project(String name, String organization) {
    return new Project(id, KEY, new Name(name), seed.organization(organization).id());
  }

  private Project withoutKey(ProjectId project) {
    return new Project(project, null, new Name("Project"), seed.organization("one").id());
  }
}
