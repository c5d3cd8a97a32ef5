package io.plimsoll.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectKind;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.organization.Projects;
import java.time.LocalDate;
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

  @Test
  void keepsWhatPeopleReadAboutThem() {
    Project project = seed.project("Genes of mice", "university");
    ProjectProfile profile =
        new ProjectProfile(
            "slug",
            "description",
            ProjectKind.COURSE,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            5);

    assertThat(ports.projects().profileOf(project.id()))
        .contains(ProjectProfile.of("genes-of-mice"));
    inTransaction(() -> ports.projects().describe(project.id(), profile));
    save(project);

    assertThat(ports.projects().profileOf(project.id())).contains(profile);
    assertThat(ports.projects().profileOf(id)).isEmpty();
  }

  @Test
  void renamesThemWhereverTheyBelong() {
    Project project = seed.project("project", "university");
    Project moved = seed.project("project", "college");

    inTransaction(() -> ports.projects().rename(project.id(), KEY, new Name("Renamed")));

    assertThat(ports.projects().byId(Set.of(project.id())))
        .containsValue(new Project(project.id(), KEY, new Name("Renamed"), moved.organization()));
  }

  @Test
  void tellsWhetherTheyHaveResourcesThatAreNotTerminated() {
    seed.resource("alive").of("cluster").boughtBy("one");
    seed.resource("gone").of("cluster").boughtBy("two").become(ResourceState.TERMINATED);

    assertThat(ports.projects().hasResources(projectOf("alive"))).isTrue();
    assertThat(ports.projects().hasResources(projectOf("gone"))).isFalse();
  }

  private ProjectId projectOf(String resource) {
    ResourceId resourceId = seed.resource(resource).id();
    return ports.resources().byId(Set.of(resourceId)).values().iterator().next().project();
  }

  @Test
  void hidesRemovedOnesAndEndsTheRolesInThem() {
    Project project = seed.project("project", "university");
    Project other = seed.project("other", "university");
    UserId user = seed.user("user").id();
    for (Project each : List.of(project, other)) {
      RoleGrant grant =
          RoleGrant.lasting(
              UUID.randomUUID(),
              user,
              Role.PROJECT_MEMBER,
              Scope.of(each.id()),
              MarketplaceSeed.EPOCH);
      inTransaction(() -> ports.users().grant(List.of(grant)));
    }

    inTransaction(() -> ports.projects().remove(project.id()));

    assertThat(ports.projects().present(Set.of(project.id(), other.id())))
        .isEqualTo(Map.of(other.id(), other));
    assertThat(ports.projects().byId(Set.of(project.id()))).containsValue(project);
    assertThat(ports.users().rolesOf(user, MarketplaceSeed.EPOCH))
        .containsOnlyKeys(Scope.of(other.id()));
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
