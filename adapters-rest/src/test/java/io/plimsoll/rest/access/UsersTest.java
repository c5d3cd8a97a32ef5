package io.plimsoll.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.User;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import io.plimsoll.rest.ServedTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsersTest extends ServedTest {
  private static final String ME = "/api/users/me/";
  private static final String FORBIDDEN =
      "{'detail':'You do not have permission to perform this action.'}";

  @Test
  void aUserSeesItselfAndItsRoles() {
    RoleGrant grant = seed.grant(own("somebody"), Role.CUSTOMER_OWNER, own("organization"));
    User user = seed.user(own("somebody"));
    Api api = signedIn("somebody");

    Answer me = api.get(ME).hasStatus(200).saysJson();

    String organization = grant.scope().id().toString();
    me.says(
        200,
        ("{'url':'http://localhost:%d/api/users/%s/','uuid':'%s','username':'%s',"
                + "'full_name':'Full %s','email':'','token':'%s','permissions':[{'uuid':'%s',"
                + "'created':'2026-01-15T12:00:00+00:00','role_name':'CUSTOMER.OWNER',"
                + "'role_uuid':'%s','role_description':'Organization owner',"
                + "'scope_type':'customer','scope_uuid':'%s','scope_name':'%s',"
                + "'customer_uuid':'%s','customer_name':'%s','user_uuid':'%s',"
                + "'user_username':'%s'}]}")
            .formatted(
                api.port(),
                user.id(),
                user.id(),
                user.username(),
                user.username(),
                me.string("token"),
                grant.id(),
                Role.CUSTOMER_OWNER.id(),
                organization,
                own("organization"),
                organization,
                own("organization"),
                user.id(),
                user.username()));
    api().as(me.string("token")).get(ME).hasStatus(200);
  }

  @Test
  void onlyStaffLearnsWhoIsStaff() {
    assertThat(staff().get(ME).json().get("is_staff").booleanValue()).isTrue();
    assertThat(staff().get(ME).json().get("is_support").booleanValue()).isFalse();
    assertThat(staff().get(ME).json().get("is_active").booleanValue()).isTrue();
    assertThat(support().get(ME).json().has("is_support")).isFalse();
  }

  @Test
  void aClientChoosesFields() {
    Api stranger = stranger();

    stranger
        .get(ME + "?field=username&field=email&field=unknown")
        .says(200, "{'username':'%s','email':''}".formatted(own("stranger")));
    assertThat(stranger.get(ME + "?field=username,email").json().has("token")).isTrue();
    assertThat(stranger.head(ME).hasStatus(200).text()).isEmpty();
  }

  @Test
  void onlyStaffChangesPasswords() {
    String path = "/api/users/%s/change_password/".formatted(seed.user(own("somebody")).id());

    stranger().post(path, "{").says(403, FORBIDDEN);
    support().post(path, "{").says(403, FORBIDDEN);
    stranger().post("/api/users/x/change_password/", "{").says(403, FORBIDDEN);
    api().post(path, "{").says(401, "{'detail':'Authentication credentials were not provided.'}");
  }

  @Test
  void aPasswordNeedsAUserAndAText() {
    Api staff = staff();
    String missing = "{'detail':'No User matches the given query.'}";
    String path = "/api/users/%s/change_password/".formatted(seed.user(own("somebody")).id());

    staff
        .post("/api/users/%s/change_password/".formatted(UUID.randomUUID()), "{")
        .says(404, missing);
    staff.post("/api/users/x/change_password/", "{").says(404, missing);
    staff.post(path, "{}").says(400, "{'new_password':['This field is required.']}");
    staff
        .post(path, "{\"new_password\": \"\"}")
        .says(400, "{'new_password':['This field may not be blank.']}");
  }
}
