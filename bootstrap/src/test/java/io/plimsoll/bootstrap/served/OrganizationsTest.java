package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationsTest extends ServedTest {
  private static final String ORGANIZATIONS = "/api/customers/";

  @Test
  void liveFromTheirAdditionToTheirRemoval() {
    Api staff = staff();
    Answer added =
        staff
            .post(
                ORGANIZATIONS,
                """
                {"name": "%s", "abbreviation": "UT", "country": "EE", "email": "",
                 "default_tax_percent": 20, "accounting_start_date": "2026-01-01"}
                """
                    .formatted(own("university")))
            .hasStatus(201);
    String url = added.string("url");

    assertThat(url).endsWith("/api/customers/%s/".formatted(added.string("uuid")));
    assertThat(added.string("display_name")).isEqualTo(own("university") + " (UT)");
    assertThat(added.string("slug")).startsWith("university-");
    assertThat(added.string("country_name")).isEqualTo("Estonia");
    assertThat(added.string("default_tax_percent")).isEqualTo("20.00");
    assertThat(added.string("accounting_start_date")).isEqualTo("2026-01-01T00:00:00+00:00");
    assertThat(added.json().get("service_provider").isNull()).isTrue();
    assertThat(added.json().get("service_provider_uuid").isNull()).isTrue();
    assertThat(added.json().get("customer_credit").isNull()).isTrue();
    assertThat(added.json().get("organization_groups").size()).isZero();

    assertThat(staff.get(url).hasStatus(200).text()).isEqualTo(added.text());
    Answer changed =
        staff.patch(url, "{\"blocked\": true, \"backend_id\": \"%s\"}".formatted(own("key")));
    assertThat(changed.hasStatus(200).json().get("blocked").booleanValue()).isTrue();
    assertThat(changed.string("backend_id")).isEqualTo(own("key"));
    assertThat(changed.string("abbreviation")).isEqualTo("UT");
    staff.put(url, "{\"name\": \"%s\"}".formatted(own("college"))).hasStatus(200);
    assertThat(staff.get(url).string("name")).isEqualTo(own("college"));
    staff.delete(url).hasStatus(204);
    staff.get(url).says(404, "{'detail':'No Customer matches the given query.'}");
  }

  @Test
  void becomeServiceProvidersWhenTheySell() {
    seed.offering(own("cluster")).soldBy(own("seller"));

    Answer seller = staff().get(url("seller"));

    String id = seller.string("uuid");
    assertThat(seller.json().get("is_service_provider").booleanValue()).isTrue();
    assertThat(seller.string("service_provider_uuid")).isEqualTo(id);
    assertThat(seller.string("service_provider"))
        .endsWith("/api/marketplace-service-providers/%s/".formatted(id));
  }

  @Test
  void areShownToThoseWhoHoldARoleInThem() {
    seed.project(own("project"), own("university"));
    seed.organization(own("college"));

    for (Api each : List.of(owner("university"), member("project"))) {
      each.get(url("university")).hasStatus(200);
      assertThat(each.get(ORGANIZATIONS).header("X-Result-Count")).hasValue("1");
      assertThat(each.head(ORGANIZATIONS).header("X-Result-Count")).hasValue("1");
      each.get(url("college")).hasStatus(404);
    }
    support().get(url("college")).hasStatus(200);
    stranger().get(url("university")).hasStatus(404);
    stranger().get(ORGANIZATIONS).says(200, "[]");
    anonymous().get(ORGANIZATIONS).hasStatus(401);
    Answer counted = staff().get(url("university"));
    assertThat(counted.json().get("projects_count").intValue()).isEqualTo(1);
    assertThat(counted.json().get("users_count").intValue()).isEqualTo(2);
  }

  @Test
  void areAddedRegroupedAndRemovedByStaffOnly() {
    Api owner = owner("university");
    String url = url("university");

    owner.post(ORGANIZATIONS, "{}").says(400, "{'name':['This field is required.']}");
    owner.post(ORGANIZATIONS, "{\"name\": \"x\"}").hasStatus(403);
    support().post(ORGANIZATIONS, "{\"name\": \"x\"}").hasStatus(403);
    owner.delete(url).hasStatus(403);
    owner.post(url + "update_organization_groups/", "{").hasStatus(403);
    stranger().delete(url).hasStatus(404);
    stranger().patch(url, "{").hasStatus(404);
    holder(Role.CUSTOMER_READER, "university").patch(url, "{").hasStatus(403);
    support().patch(url, "{").hasStatus(403);
  }

  @Test
  void areChangedByTheirOwnersExceptForWhatIsUpToStaff() {
    String url = url("university");

    Answer changed =
        owner("university")
            .patch(
                url,
                """
                {"description": "new", "blocked": true, "archived": true, "domain": "x.example",
                 "agreement_number": "1", "default_tax_percent": 1,
                 "accounting_start_date": "2026-01-01"}
                """)
            .hasStatus(200);

    assertThat(changed.string("description")).isEqualTo("new");
    assertThat(changed.json().get("blocked").booleanValue()).isFalse();
    assertThat(changed.json().get("archived").booleanValue()).isFalse();
    assertThat(changed.string("domain")).isEmpty();
    assertThat(changed.string("agreement_number")).isEmpty();
    assertThat(changed.string("default_tax_percent")).isEqualTo("0.00");
    assertThat(changed.json().has("accounting_start_date")).isFalse();
  }

  @Test
  void whileBlockedOrArchivedAreChangedByStaffOnly() {
    seed.organization(own("blocked")).blocked();
    seed.organization(own("archived")).archived();

    owner("blocked")
        .patch(url("blocked"), "{")
        .says(400, "['Blocked organization is not available.']");
    owner("archived")
        .patch(url("archived"), "{")
        .says(400, "['Archived organization is not available.']");
    staff().patch(url("blocked"), "{\"blocked\": false}").hasStatus(200);
    owner("blocked").patch(url("blocked"), "{}").hasStatus(200);
  }

  @Test
  void areRegrouped() {
    Api staff = staff();
    String group = staff.post("/api/organization-groups/", named("group")).string("url");
    String path = url("university") + "update_organization_groups/";

    assertThat(
            staff
                .post(path, "{\"organization_groups\": [\"%s\"]}".formatted(group))
                .hasStatus(200)
                .text())
        .isEmpty();
    assertThat(staff.get(url("university")).json().get("organization_groups").get(0).get("url"))
        .isEqualTo(staff.get(group).json().get("url"));
    staff.post(path, "{}").hasStatus(200);
    assertThat(staff.get(url("university")).json().get("organization_groups").size()).isZero();
    staff
        .post(
            path,
            "{\"organization_groups\": [\"/api/organization-groups/%s/\"]}"
                .formatted(id("university")))
        .says(400, "{'organization_groups':['Invalid hyperlink - Object does not exist.']}");
  }

  @Test
  void inUseAreNotRemoved() {
    seed.project(own("project"), own("consumer"));
    seed.offering(own("cluster")).soldBy(own("seller"));

    staff()
        .delete(url("consumer"))
        .says(409, "{'detail':'Cannot delete organization with existing projects'}");
    staff()
        .delete(url("seller"))
        .says(409, "{'detail':'Cannot delete organization with existing offerings'}");
  }

  @Test
  void haveTheirFaultsTold() {
    seed.organization(own("university"));

    staff()
        .post(
            ORGANIZATIONS,
            "{\"name\": \"\", \"country\": \"XX\", \"email\": \"x\", \"abbreviation\": \"%s\"}"
                .formatted("a".repeat(13)))
        .says(
            400,
            "{'name':['This field may not be blank.'],"
                + "'abbreviation':['Ensure this field has no more than 12 characters.'],"
                + "'email':['Enter a valid email address.'],"
                + "'country':['\\'XX\\' is not a valid choice.']}");
    staff()
        .post(
            ORGANIZATIONS, "{\"name\": \"x\", \"backend_id\": \"%s\"}".formatted(own("university")))
        .says(400, "{'backend_id':['Organization with this backend ID already exists.']}");
  }

  @Test
  void areFilteredAndOrdered() {
    seed.organization(own("b")).inGroups(own("group"));
    seed.organization(own("a")).archived();
    seed.offering(own("cluster")).soldBy(own("c"));
    Api staff = staff();
    String all = "?name=%s&field=name".formatted(own("").strip());

    assertThat(names(staff.get(ORGANIZATIONS + all))).containsExactly("a", "b", "c", "provider");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&o=-name&o=unknown")))
        .containsExactly("provider", "c", "b", "a");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&archived=true"))).containsExactly("a");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&is_service_provider=true")))
        .containsExactly("c", "provider");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&organization_group_uuid=" + group())))
        .containsExactly("b");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&organization_group_name=GROUP")))
        .containsExactly("b");
    assertThat(names(staff.get(ORGANIZATIONS + "?field=name&name_exact=" + encoded(own("c")))))
        .containsExactly("c");
    assertThat(names(staff.get(ORGANIZATIONS + "?field=name&backend_id=" + encoded(own("c")))))
        .containsExactly("c");
    assertThat(names(staff.get(ORGANIZATIONS + all + "&query=" + encoded(own("b")))))
        .containsExactly("b");
    assertThat(staff.get(ORGANIZATIONS + all + "&slug=none&abbreviation=x").text()).isEqualTo("[]");
    staff
        .get(ORGANIZATIONS + "?organization_group_uuid=x")
        .says(400, "{'organization_group_uuid':['Enter a valid UUID.']}");
  }

  @Test
  void areFoundByTheirUsers() {
    Api owner = owner("a");
    String user = owner.get("/api/users/me/").string("uuid");
    seed.grant(own(Role.CUSTOMER_OWNER + " of " + "a"), Role.CUSTOMER_READER, own("b"));
    seed.organization(own("c"));

    assertThat(names(staff().get(ORGANIZATIONS + "?field=name&user_uuid=" + user)))
        .containsExactly("a", "b");
    assertThat(names(owner.get(ORGANIZATIONS + "?field=name&owned_by_current_user=true")))
        .containsExactly("a");
    assertThat(names(owner.get(ORGANIZATIONS + "?field=name&owned_by_current_user=false")))
        .containsExactly("b");
  }

  private String group() {
    return seed.group(own("group")).toString();
  }

  private Api member(String project) {
    return application.as(projectRole(Role.PROJECT_MEMBER, project, "university"));
  }

  private String named(String name) {
    return "{\"name\": \"%s\"}".formatted(own(name));
  }

  private OrganizationId id(String name) {
    return seed.organization(own(name)).id();
  }

  private String url(String name) {
    return ORGANIZATIONS + id(name) + "/";
  }

  private List<String> names(Answer list) {
    return unmarked(list, "name");
  }
}
