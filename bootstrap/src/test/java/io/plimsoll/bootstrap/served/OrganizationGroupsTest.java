package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;

class OrganizationGroupsTest extends ServedTest {
  private static final String GROUPS = "/api/organization-groups/";

  @Test
  void areKeptByStaff() {
    Api staff = staff();
    String parent = group("parent");
    String child =
        staff
            .post(GROUPS, "{\"name\":\"%s\",\"parent\":\"%s\"}".formatted(own("child"), parent))
            .hasStatus(201)
            .string("url");

    assertThat(staff.get(child).hasStatus(200).string("parent_name")).isEqualTo(own("parent"));
    assertThat(staff.patch(child, "{\"parent\":null}").hasStatus(200).json().get("parent").isNull())
        .isTrue();
    assertThat(staff.get(child).json().has("parent_uuid")).isFalse();
    staff.delete(child).hasStatus(204);
    staff.get(child).says(404, "{'detail':'No OrganizationGroup matches the given query.'}");
  }

  @Test
  void areReadByEverybody() {
    String group = group("group");

    anonymous().get(group).hasStatus(200);
    assertThat(
            anonymous()
                .get(GROUPS + "?field=name&name_exact=" + own("group").replace(" ", "%20"))
                .hasStatus(200)
                .text())
        .isEqualTo("[{\"name\":\"%s\"}]".formatted(own("group")));
    anonymous().post(GROUPS, "{}").hasStatus(401);
    stranger().post(GROUPS, "{}").hasStatus(403);
    stranger().delete(group).hasStatus(403);
  }

  @Test
  void haveTheirFaultsTold() {
    Api staff = staff();
    String group = group("group");

    staff.post(GROUPS, "{}").says(400, "{'name':['This field is required.']}");
    staff
        .post(GROUPS, "{\"name\":\"%s\"}".formatted(own("group")))
        .says(400, "{'name':['Organization group with this name already exists.']}");
    staff
        .patch(group, "{\"parent\":\"%s\"}".formatted(group))
        .says(400, "{'parent':['A group is never within itself.']}");
  }

  private String group(String name) {
    return staff()
        .post(GROUPS, "{\"name\":\"%s\"}".formatted(own(name)))
        .hasStatus(201)
        .string("url");
  }
}
