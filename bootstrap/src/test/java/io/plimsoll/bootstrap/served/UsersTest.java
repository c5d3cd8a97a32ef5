package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UsersTest extends ServedTest {
  private static final String USERS = "/api/users/";
  private static final String ME = USERS + "me/";
  private static final String MISSING = "{'detail':'No User matches the given query.'}";

  @Test
  void seeThemselvesAndTheirRoles() {
    RoleGrant grant = seed.grant(own("somebody"), Role.CUSTOMER_OWNER, own("organization"));
    User user = seed.user(own("somebody"));
    Api api = application.as(user);

    Answer me = api.get(ME).hasStatus(200).saysJson();

    assertThat(me.string("url")).endsWith(USERS + user.id() + "/");
    assertThat(me.string("full_name")).isEqualTo("Full " + user.username());
    assertThat(me.string("first_name")).isEqualTo("Full");
    assertThat(me.string("last_name")).isEqualTo(user.username());
    assertThat(me.string("registration_method")).isEqualTo("default");
    assertThat(me.json().get("token_lifetime").isNull()).isTrue();
    assertThat(me.json().get("token_expires_at").isNull()).isTrue();
    assertThat(me.json().has("date_joined")).isTrue();
    api.as(me.string("token")).get(ME).hasStatus(200);
    assertThat(me.json().get("permissions").toString())
        .isEqualTo(
            ("[{'uuid':'%s','created':'2026-01-15T12:00:00+00:00','expiration_time':null,"
                    + "'role_name':'CUSTOMER.OWNER','role_uuid':'%s',"
                    + "'role_description':'Organization owner','scope_type':'customer',"
                    + "'scope_uuid':'%s','scope_name':'%s','customer_uuid':'%s',"
                    + "'customer_name':'%s','user_uuid':'%s','user_username':'%s'}]")
                .formatted(
                    grant.id(),
                    Role.CUSTOMER_OWNER.id(),
                    grant.scope().id(),
                    own("organization"),
                    grant.scope().id(),
                    own("organization"),
                    user.id(),
                    user.username())
                .replace('\'', '"'));
  }

  @Test
  void areToldByStaffOnlyWhoIsStaff() {
    JsonNode staff = staff().get(ME).json();
    assertThat(staff.get("is_staff").booleanValue()).isTrue();
    assertThat(staff.get("is_support").booleanValue()).isFalse();
    assertThat(staff.get("is_active").booleanValue()).isTrue();
    for (String flag : List.of("is_staff", "is_support", "is_active", "description")) {
      assertThat(support().get(ME).json().has(flag)).isFalse();
    }
    assertThat(names(stranger().get(USERS + "?is_staff=true"))).containsExactly("stranger");
  }

  @Test
  void areShownByTheFieldsThatAreAskedFor() {
    Api stranger = stranger();

    stranger
        .get(ME + "?field=username&field=email&field=unknown")
        .says(200, "{'username':'%s','email':''}".formatted(own("stranger")));
    assertThat(stranger.get(ME + "?field=username,email").json().has("token")).isTrue();
    assertThat(stranger.head(ME).hasStatus(200).text()).isEmpty();
  }

  @Test
  void liveFromTheirAdditionToTheirRemoval() {
    Api staff = staff();
    Answer added =
        staff
            .post(
                USERS,
                """
                {"username": "%s", "email": "a@example.org", "first_name": "Ada Maria",
                 "last_name": "King", "is_support": true, "preferred_language": "en"}
                """
                    .formatted(own("ada")))
            .hasStatus(201);
    String url = added.string("url");

    assertThat(added.string("full_name")).isEqualTo("Ada Maria King");
    assertThat(added.json().get("is_support").booleanValue()).isTrue();
    assertThat(added.json().get("is_active").booleanValue()).isTrue();
    assertThat(added.json().has("token")).isFalse();
    assertThat(staff.get(url).hasStatus(200).text()).isEqualTo(added.text());

    Answer changed = staff.patch(url, "{\"last_name\": \"\", \"is_active\": false}");
    assertThat(changed.hasStatus(200).string("full_name")).isEqualTo("Ada Maria");
    assertThat(changed.json().get("is_active").booleanValue()).isFalse();
    staff.put(url, "{\"username\": \"%s\"}".formatted(own("a"))).hasStatus(400);
    staff.delete(url).hasStatus(204);
    staff.get(url).says(404, MISSING);
  }

  @Test
  void areAddedAndRemovedByStaffOnly() {
    Api owner = owner("university");
    User other = seed.user(own("other"));
    seed.grant(own("other"), Role.CUSTOMER_READER, own("university"));
    String path = USERS + other.id() + "/";

    owner.post(USERS, "{").hasStatus(403);
    owner.get(path).hasStatus(200);
    owner.delete(path).hasStatus(403);
    owner.patch(path, "{").hasStatus(403);
    support().patch(path, "{").hasStatus(403);
    stranger().patch(path, "{").says(404, MISSING);
    stranger().delete(path).says(404, MISSING);
    anonymous().get(path).hasStatus(401);
  }

  @Test
  void changeThemselvesOnceTheyHaveAgreed() {
    User user = seed.user(own("user"));
    Api api = application.as(user);
    String path = USERS + user.id() + "/";

    api.patch(path, "{\"first_name\": \"A\"}")
        .says(400, "{'agree_with_policy':['User must agree with the policy.']}");
    Answer agreed =
        api.patch(
            path,
            """
            {"agree_with_policy": true, "first_name": "A", "last_name": "B", "is_staff": true,
             "username": "x", "email": "x@example.org", "description": "x", "token_lifetime": 60}
            """);
    assertThat(agreed.hasStatus(200).string("full_name")).isEqualTo("A B");
    assertThat(agreed.json().has("agreement_date")).isTrue();
    assertThat(agreed.string("username")).isEqualTo(own("user"));
    assertThat(agreed.string("email")).isEmpty();
    assertThat(agreed.json().get("token_lifetime").intValue()).isEqualTo(60);
    assertThat(agreed.json().get("token_expires_at").isNull()).isFalse();
    api.patch(path, "{\"job_title\": \"captain\", \"token_lifetime\": null}").hasStatus(200);
    JsonNode shown = staff().get(path).json();
    assertThat(shown.get("is_staff").booleanValue()).isFalse();
    assertThat(shown.get("description").stringValue()).isEmpty();
    assertThat(shown.get("job_title").stringValue()).isEqualTo("captain");
    assertThat(shown.has("token")).isFalse();
  }

  @Test
  void areShownToThoseWhoShareAScope() {
    Api owner = owner("university");
    User member = projectRole(Role.PROJECT_MEMBER, "project", "university");
    seed.grant(own("reader"), Role.CUSTOMER_READER, own("college"));
    User gone = seed.user(own("gone"));
    seed.grant(own("gone"), Role.CUSTOMER_READER, own("university"));
    application
        .get(Users.class)
        .save(List.of(new User(gone.id(), gone.username(), "", "", false, false, false)));

    assertThat(names(owner.get(USERS)))
        .containsExactly("CUSTOMER_OWNER of university", "PROJECT_MEMBER of project");
    assertThat(names(owner.get(USERS + "?field=username&o=-username")).getFirst())
        .isEqualTo("PROJECT_MEMBER of project");
    assertThat(names(application.as(member).get(USERS)))
        .containsExactly("PROJECT_MEMBER of project");
    assertThat(owner.head(USERS).header("X-Result-Count")).hasValue("2");
    owner.get(USERS + gone.id() + "/").says(404, MISSING);
    support().get(USERS + gone.id() + "/").hasStatus(200);
  }

  @Test
  void areFiltered() {
    projectRole(Role.PROJECT_MEMBER, "project", "university");
    seed.grant(own("reader"), Role.CUSTOMER_READER, own("university"));
    seed.user(own("nobody"));
    Api staff = staff();
    String mark = own("").strip();
    String all = USERS + "?query=" + mark;

    assertThat(names(staff.get(all)))
        .containsExactly("PROJECT_MEMBER of project", "nobody", "reader", "staff");
    assertThat(names(staff.get(all + "&is_staff=true"))).containsExactly("staff");
    assertThat(names(staff.get(all + "&is_active=false"))).isEmpty();
    assertThat(names(staff.get(USERS + "?username=" + encoded(own("nobody")))))
        .containsExactly("nobody");
    assertThat(names(staff.get(USERS + "?username=" + "x".repeat(200)))).isEmpty();
    assertThat(names(staff.get(USERS + "?full_name=" + encoded("FULL " + own("reader")))))
        .containsExactly("reader");
    assertThat(
            names(staff.get(USERS + "?customer_uuid=" + seed.organization(own("university")).id())))
        .containsExactly("PROJECT_MEMBER of project", "reader");
    assertThat(
            names(
                staff.get(
                    USERS
                        + "?project_uuid="
                        + seed.project(own("project"), own("university")).id())))
        .containsExactly("PROJECT_MEMBER of project");
    staff
        .get(USERS + "?o=x")
        .says(400, "{'o':['Select a valid choice. x is not one of the available choices.']}");
  }

  @Test
  void withWorkAreNotRemoved() {
    seed.offering(own("cluster")).with("cpu").soldBy(own("provider"));
    Api owner = owner("provider");
    owner
        .post(
            "/api/marketplace-offering-usage-policies/",
            """
            {"scope": "/api/marketplace-provider-offerings/%s/", "apply_to_all": true,
             "actions": "notify_organization_owners", "component_limits_set": []}
            """
                .formatted(seed.offering(own("cluster")).id()))
        .hasStatus(201);
    String url = owner.get(ME).string("url");

    staff()
        .delete(url)
        .says(
            409,
            "{'detail':'Cannot delete user with existing policies, orders, usages or agents'}");
  }

  @Test
  void haveTheirFaultsTold() {
    seed.user(own("taken"));

    staff()
        .post(USERS, "{\"token_lifetime\": 0, \"email\": \"x\"}")
        .says(
            400,
            "{'username':['This field is required.'],"
                + "'email':['Enter a valid email address.'],"
                + "'token_lifetime':['Ensure this value is greater than or equal to 1.']}");
    staff()
        .post(USERS, "{\"username\": \"%s\", \"email\": \"a@example.org\"}".formatted(own("taken")))
        .says(400, "{'username':['A user with that username already exists.']}");
  }

  @Test
  void getTheirPasswordsFromStaffOnly() {
    User somebody = seed.user(own("somebody"));
    String path = USERS + somebody.id() + "/change_password/";

    stranger().post(path, "{").hasStatus(403);
    support().post(path, "{").hasStatus(403);
    anonymous().post(path, "{").hasStatus(401);
    Api staff = staff();
    staff.post(USERS + UUID.randomUUID() + "/change_password/", "{").says(404, MISSING);
    staff.post(USERS + "x/change_password/", "{").says(404, MISSING);
    staff.post(path, "{}").says(400, "{'new_password':['This field is required.']}");
    staff
        .post(path, "{\"new_password\": \"\"}")
        .says(400, "{'new_password':['This field may not be blank.']}");
  }

  private List<String> names(Answer list) {
    return unmarked(list, "username");
  }
}
