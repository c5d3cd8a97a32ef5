package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;

class CategoriesTest extends OfferingsTest {

  @Test
  void areKeptByStaff() {
    Api staff = staff();
    String category = category("shelf");

    assertThat(staff.get(category).hasStatus(200).string("description")).isEmpty();
    assertThat(
            staff
                .put(category, "{\"title\":\"%s\",\"description\":\"new\"}".formatted(own("rack")))
                .hasStatus(200)
                .string("title"))
        .isEqualTo(own("rack"));
    assertThat(staff.patch(category, "{\"description\":\"\"}").hasStatus(200).string("title"))
        .isEqualTo(own("rack"));
    staff.delete(category).hasStatus(204);
    staff.get(category).says(404, "{'detail':'No Category matches the given query.'}");
  }

  @Test
  void areReadByEverybodyWhoIsKnown() {
    String category = category("shelf");

    anonymous().get(category).hasStatus(401);
    Api stranger = stranger();
    assertThat(stranger.get(category + "?field=title").text())
        .isEqualTo("{\"title\":\"%s\"}".formatted(own("shelf")));
    stranger
        .head(CATEGORIES + "?title=" + encoded(own("SHELF")))
        .hasStatus(200)
        .assertHeader("X-Result-Count")
        .isEqualTo("1");
    stranger.post(CATEGORIES, "{}").hasStatus(403);
    stranger.patch(category, "{}").hasStatus(403);
    stranger.delete(category).hasStatus(403);
  }

  @Test
  void stayWhileOfferingsStandOnThem() {
    String category = category("shelf");
    String offering = offering("cluster", "\"category\":\"%s\"".formatted(category));
    Api staff = staff();

    staff.delete(category).says(409, "{'detail':'Cannot delete category with existing offerings'}");
    assertThat(staff.get(category).json().get("offering_count").intValue()).isZero();
    staff.post(offering + "activate/", "").hasStatus(200);
    assertThat(staff.get(category).json().get("offering_count").intValue()).isEqualTo(1);
    staff.delete(offering).hasStatus(204);
    staff.delete(category).hasStatus(204);
  }

  @Test
  void haveTheirFaultsTold() {
    staff().post(CATEGORIES, "{}").says(400, "{'title':['This field is required.']}");
  }
}
