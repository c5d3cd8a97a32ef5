package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsTest extends ServedTest {
  private static final String PROJECTS = "/api/projects/";

  @Test
  void liveFromTheirAdditionToTheirRemoval() {
    Api owner = owner("university");
    Answer added =
        owner
            .post(
                PROJECTS,
                """
                {"name": "%s", "customer": "%s", "kind": "course", "description": "about",
                 "end_date": "2026-12-31", "grace_period_days": 5}
                """
                    .formatted(own("genes"), organization("university")))
            .hasStatus(201);
    String url = added.string("url");

    assertThat(added.string("customer_name")).isEqualTo(own("university"));
    assertThat(added.string("customer")).endsWith(organization("university"));
    assertThat(added.string("kind")).isEqualTo("course");
    assertThat(added.string("end_date")).isEqualTo("2026-12-31");
    assertThat(added.string("effective_end_date")).isEqualTo("2027-01-05");
    assertThat(added.json().has("start_date")).isFalse();
    assertThat(added.json().get("resources_count").intValue()).isZero();
    assertThat(added.json().get("is_removed").booleanValue()).isFalse();
    assertThat(owner.get(url).hasStatus(200).text()).isEqualTo(added.text());

    Answer changed =
        owner.patch(
            url,
            "{\"end_date\": null, \"name\": \"x\", \"customer\": \"%s\"}"
                .formatted(organization("college")));
    assertThat(changed.hasStatus(200).string("name")).isEqualTo("x");
    assertThat(changed.json().has("end_date")).isFalse();
    assertThat(changed.string("customer_name")).isEqualTo(own("university"));

    owner.delete(url).hasStatus(204);
    owner.get(url).says(404, "{'detail':'No Project matches the given query.'}");
    owner.patch(url, "{}").hasStatus(404);
    owner.delete(url).hasStatus(404);
  }

  @Test
  void areHiddenOnceRemovedUnlessAskedFor() {
    Api owner = owner("university");
    ProjectId gone = project("gone");
    project("kept");
    owner.delete(PROJECTS + gone + "/").hasStatus(204);

    assertThat(names(owner.get(PROJECTS))).containsExactly("kept");
    assertThat(names(owner.get(PROJECTS + "?include_terminated=false"))).containsExactly("kept");
    assertThat(names(owner.get(PROJECTS + "?include_terminated=true")))
        .containsExactly("gone", "kept");
    assertThat(names(owner.get(PROJECTS + "?is_removed=true"))).containsExactly("gone");
    assertThat(owner.head(PROJECTS).header("X-Result-Count")).hasValue("1");
  }

  @Test
  void withResourcesAreNotRemoved() {
    ProjectId project = project("busy");
    seed.resource(own("resource")).of(own("cluster")).in(project);
    Api owner = owner("university");

    owner
        .delete(PROJECTS + project + "/")
        .says(409, "{'detail':'Cannot delete project with existing resources'}");
    seed.resource(own("resource")).become(ResourceState.TERMINATED);
    owner.delete(PROJECTS + project + "/").hasStatus(204);
  }

  @Test
  void followTheRightsOfRoles() {
    ProjectId project = project("project");
    String path = PROJECTS + project + "/";
    Api manager = application.as(projectRole(Role.PROJECT_MANAGER, "project", "university"));
    Api member = application.as(projectRole(Role.PROJECT_MEMBER, "project", "university"));
    String body = "{\"name\": \"x\", \"customer\": \"%s\"}".formatted(organization("university"));

    stranger().get(path).hasStatus(404);
    stranger().patch(path, "{").hasStatus(404);
    stranger()
        .post(PROJECTS, body)
        .says(400, "{'customer':['Invalid hyperlink - Object does not exist.']}");
    anonymous().get(path).hasStatus(401);
    support().get(path).hasStatus(200);
    support().post(PROJECTS, body).hasStatus(403);
    member.patch(path, "{").hasStatus(403);
    member.post(PROJECTS, body).hasStatus(403);
    manager.patch(path, "{}").hasStatus(200);
    manager.delete(path).hasStatus(403);
    staff().patch(path, "{}").hasStatus(200);
  }

  @Test
  void ofUnavailableOrganizationsStayAsTheyAre() {
    ProjectId project = project("project");
    seed.organization(own("university")).blocked();
    Api staff = staff();

    staff
        .patch(PROJECTS + project + "/", "{")
        .says(400, "['Blocked organization is not available.']");
    staff
        .post(
            PROJECTS,
            "{\"name\": \"x\", \"customer\": \"%s\"}".formatted(organization("university")))
        .says(400, "['Blocked organization is not available.']");
  }

  @Test
  void haveTheirFaultsTold() {
    project("project");

    staff()
        .post(PROJECTS, "{\"kind\": \"x\", \"end_date\": \"x\", \"grace_period_days\": -1}")
        .says(
            400,
            "{'name':['This field is required.'],'customer':['This field is required.'],"
                + "'kind':['\\'x\\' is not a valid choice.'],"
                + "'end_date':['Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'],"
                + "'grace_period_days':['Ensure this value is greater than or equal to 0.']}");
    staff()
        .post(
            PROJECTS,
            "{\"name\": \"x\", \"customer\": \"%s\", \"backend_id\": \"%s\"}"
                .formatted(organization("university"), own("project")))
        .says(400, "{'backend_id':['Project with this backend ID already exists.']}");
  }

  @Test
  void areFilteredAndOrdered() {
    project("b");
    seed.project(own("a"), own("college"));
    Api staff = staff();
    String all = PROJECTS + "?name=%s&field=name".formatted(own("").strip());

    assertThat(names(staff.get(all))).containsExactly("a", "b");
    assertThat(names(staff.get(all + "&o=-customer_name"))).containsExactly("b", "a");
    assertThat(names(staff.get(all + "&customer=" + seed.organization(own("college")).id())))
        .containsExactly("a");
    assertThat(names(staff.get(all + "&query=" + encoded(own("b"))))).containsExactly("b");
    assertThat(names(staff.get(PROJECTS + "?field=name&backend_id=" + encoded(own("a")))))
        .containsExactly("a");
    staff
        .get(all + "&o=x")
        .says(400, "{'o':['Select a valid choice. x is not one of the available choices.']}");
    String member = projectRole(Role.PROJECT_MEMBER, "b", "university").id().toString();
    assertThat(names(staff.get(all + "&user_uuid=" + member))).containsExactly("b");
  }

  private ProjectId project(String name) {
    return seed.project(own(name), own("university")).id();
  }

  private String organization(String name) {
    return "/api/customers/%s/".formatted(seed.organization(own(name)).id());
  }

  private List<String> names(Answer list) {
    return unmarked(list, "name");
  }
}
