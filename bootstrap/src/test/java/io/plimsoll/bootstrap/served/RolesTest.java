package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesTest extends ServedTest {
  private static final String LATER = "2999-01-01T00:00:00+00:00";

  @ParameterizedTest
  @EnumSource
  void areGivenProlongedAndTakenBackInScopesOfTheirType(Role role) {
    Api staff = staff();
    String path = path(role);
    String user = seed.user(own("user")).id().toString();

    staff
        .post(path + "add_user/", body(role.word(), user, "null"))
        .says(201, "{'expiration_time':null}");
    staff
        .post(path + "update_user/", body(role.id().toString(), user, "\"2999-01-01\""))
        .says(200, "{'expiration_time':'%s'}".formatted(LATER));
    Answer held = staff.get(path + "list_users/?user=" + user).hasStatus(200);
    assertThat(held.json().get(0).get("role_name").stringValue()).isEqualTo(role.word());
    assertThat(held.json().get(0).get("expiration_time").stringValue()).isEqualTo(LATER);
    assertThat(held.json().get(0).get("created_by_full_name").stringValue())
        .isEqualTo("Full " + own("staff"));
    assertThat(
            staff
                .post(path + "delete_user/", body(role.word(), user, "null"))
                .hasStatus(200)
                .text())
        .isEmpty();
    staff.get(path + "list_users/?user=" + user).says(200, "[]");
  }

  @Test
  void letTheirHoldersIn() {
    Api staff = staff();
    Project project = seed.project(own("project"), own("university"));
    User user = seed.user(own("user"));
    Api api = application.as(user);
    String path = "/api/projects/%s/".formatted(project.id());
    api.get(path).hasStatus(404);

    staff.post(path + "add_user/", body("PROJECT.MEMBER", user.id().toString(), "null"));
    api.get(path).hasStatus(200);

    staff.post(path + "delete_user/", body("PROJECT.MEMBER", user.id().toString(), "null"));
    api.get(path).hasStatus(404);
  }

  @Test
  void areManagedByThoseWhoMayGrantThem() {
    String organization = path(Role.CUSTOMER_OWNER);
    String project = path(Role.PROJECT_MEMBER);
    String offering = path(Role.OFFERING_MANAGER);
    Api owner = owner("university");
    Api manager = application.as(projectRole(Role.PROJECT_MANAGER, "project", "university"));
    Api member = application.as(projectRole(Role.PROJECT_MEMBER, "project", "university"));

    for (String path : List.of(organization, project, offering)) {
      owner.post(path + "add_user/", "{").hasStatus(400);
      stranger().post(path + "add_user/", "{").hasStatus(404);
      stranger().get(path + "list_users/").hasStatus(404);
      support().post(path + "add_user/", "{").hasStatus(403);
      support().get(path + "list_users/").hasStatus(200);
      anonymous().get(path + "list_users/").hasStatus(401);
    }
    manager.post(project + "add_user/", "{").hasStatus(400);
    manager.post(organization + "add_user/", "{").hasStatus(403);
    member.post(project + "delete_user/", "{").hasStatus(403);
    member.get(project + "list_users/").hasStatus(200);
    stranger()
        .post("/api/customers/%s/add_user/".formatted(UUID.randomUUID()), "{")
        .says(404, "{'detail':'No Customer matches the given query.'}");
    stranger()
        .get(project + "list_users/")
        .says(404, "{'detail':'No Project matches the given query.'}");
    stranger()
        .get(offering + "list_users/")
        .says(404, "{'detail':'No Offering matches the given query.'}");
  }

  @Test
  void haveTheirFaultsTold() {
    Api owner = owner("university");
    String own = owner.get("/api/users/me/").string("uuid");
    String user = seed.user(own("user")).id().toString();
    String path = path(Role.CUSTOMER_OWNER);

    owner
        .post(path + "add_user/", "{\"user\": \"x\"}")
        .says(400, "{'role':['This field is required.'],'user':['Must be a valid UUID.']}");
    owner
        .post(path + "add_user/", body("NOBODY", user, "null"))
        .says(400, "{'role':['Role is not found.']}");
    owner
        .post(path + "add_user/", body("CUSTOMER.READER", UUID.randomUUID().toString(), "null"))
        .says(400, "{'user':['User is not found.']}");
    owner
        .post(path + "add_user/", body("PROJECT.MEMBER", user, "null"))
        .says(400, "{'non_field_errors':['Role is not valid for this scope.']}");
    owner
        .post(path + "add_user/", body("CUSTOMER.READER", user, "\"2000-01-01\""))
        .says(400, "{'expiration_time':['Expiration time should be greater than current time.']}");
    owner
        .post(path + "delete_user/", body("CUSTOMER.OWNER", own, "null"))
        .says(400, "{'non_field_errors':['User can not manage own role.']}");
    owner.post(path + "add_user/", body("CUSTOMER.READER", user, "null")).hasStatus(201);
    owner
        .post(path + "add_user/", body("CUSTOMER.READER", user, "null"))
        .says(400, "{'non_field_errors':['User has already the same role in this scope.']}");
    owner
        .post(path + "update_user/", body("CUSTOMER.OWNER", user, "null"))
        .says(400, "{'non_field_errors':['User has no such role in this scope.']}");
    seed.organization(own("university")).blocked();
    owner
        .post(path + "add_user/", body("CUSTOMER.OWNER", user, "null"))
        .says(400, "{'non_field_errors':['Customer is not available.']}");
  }

  @Test
  void thatHaveExpiredCountNowhereAndCanBeGivenAgain() {
    User user = seed.user(own("user"));
    seed.grant(own("user"), Role.CUSTOMER_READER, own("university"));
    var grant =
        application
            .get(Users.class)
            .findGrant(
                user.id(),
                Role.CUSTOMER_READER,
                Scope.of(seed.organization(own("university")).id()))
            .orElseThrow();
    application.get(Users.class).prolong(grant.id(), MarketplaceSeed.EPOCH);
    String path = path(Role.CUSTOMER_READER);
    Api staff = staff();

    application.as(user).get(path).hasStatus(404);
    staff.get(path + "list_users/").says(200, "[]");
    assertThat(staff.get(path).json().get("users_count").intValue()).isZero();
    assertThat(staff.get("/api/users/" + user.id() + "/").json().get("permissions").size())
        .isZero();
    staff
        .post(path + "update_user/", body("CUSTOMER.READER", user.id().toString(), "null"))
        .hasStatus(400);
    staff
        .post(path + "add_user/", body("CUSTOMER.READER", user.id().toString(), "null"))
        .hasStatus(201);
    application.as(user).get(path).hasStatus(200);
  }

  @Test
  void areFilteredAndOrdered() {
    Api owner = owner("university");
    seed.grant(own("b"), Role.CUSTOMER_READER, own("university"));
    seed.grant(own("a"), Role.CUSTOMER_SUPPORT, own("university"));
    String list = path(Role.CUSTOMER_OWNER) + "list_users/?field=user_username";

    assertThat(names(owner.get(list + "&role=CUSTOMER.READER&role=CUSTOMER.SUPPORT&o=username")))
        .containsExactly("a", "b");
    assertThat(names(owner.get(list + "&role=" + Role.CUSTOMER_READER.id()))).containsExactly("b");
    assertThat(names(owner.get(list + "&role=NOBODY"))).isEmpty();
    assertThat(names(owner.get(list + "&search_string=" + encoded(own("a"))))).containsExactly("a");
    assertThat(names(owner.get(list + "&full_name=" + encoded("Full " + own("b")))))
        .containsExactly("b");
    assertThat(
            names(owner.get(list + "&user_url=/api/users/%s/".formatted(seed.user(own("a")).id()))))
        .containsExactly("a");
    assertThat(names(owner.get(list + "&o=full_name")))
        .containsExactly("CUSTOMER_OWNER of university", "a", "b");
    assertThat(owner.head(list).header("X-Result-Count")).hasValue("3");
  }

  private String path(Role role) {
    return switch (role.scope()) {
      case ORGANIZATION ->
          "/api/customers/%s/".formatted(seed.organization(own("university")).id());
      case PROJECT ->
          "/api/projects/%s/".formatted(seed.project(own("project"), own("university")).id());
      case OFFERING ->
          "/api/marketplace-provider-offerings/%s/"
              .formatted(seed.offering(own("cluster")).soldBy(own("university")).id());
    };
  }

  private static String body(String role, String user, String expires) {
    return "{\"role\": \"%s\", \"user\": \"%s\", \"expiration_time\": %s}"
        .formatted(role, user, expires);
  }

  private List<String> names(Answer list) {
    return unmarked(list, "user_username");
  }
}
