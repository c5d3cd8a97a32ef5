package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfferingLifeTest extends OfferingsTest {

  @Test
  void beginsAsADraft() {
    String category = category("shelf");
    String offering =
        offering(
            "Big Cluster",
            "\"category\":\"%s\"".formatted(category),
            "\"plugin_options\":{\"price\":1.50}",
            "\"plans\":[{\"name\":\"free\",\"unit_price\":\"0.5\"}]",
            "\"components\":[{\"type\":\"cpu\",\"name\":\"CPU\",\"billing_type\":\"usage\"}]");

    JsonNode body = seller().get(offering).hasStatus(200).json();

    assertThat(body.get("url").stringValue()).isEqualTo(offering);
    assertThat(body.get("state").stringValue()).isEqualTo("Draft");
    assertThat(body.get("slug").stringValue()).startsWith("big-cluster-");
    assertThat(body.get("customer").stringValue()).endsWith(customer(SELLER));
    assertThat(body.get("customer_name").stringValue()).isEqualTo(own(SELLER));
    assertThat(body.get("category").stringValue()).isEqualTo(category);
    assertThat(body.get("category_title").stringValue()).isEqualTo(own("shelf"));
    assertThat(seller().get(offering).text()).contains("\"plugin_options\":{\"price\":1.50}");
    assertThat(body.get("components").get(0).get("type").stringValue()).isEqualTo("cpu");
    assertThat(body.get("plans").get(0).get("unit_price").stringValue()).isEqualTo("0.5000000");
    assertThat(body.get("plans").get(0).get("url").stringValue())
        .startsWith(published(offering) + "plans/");
    assertThat(body.get("partitions").isArray()).isTrue();
    assertThat(body.get("parent_uuid").isNull()).isTrue();
    assertThat(body.get("order_count").intValue()).isZero();
    assertThat(body.get("shared").booleanValue()).isTrue();
    assertThat(body.has("is_accessible")).isFalse();
  }

  @Test
  void goesThroughItsStates() {
    String offering = offering("cluster");
    Api seller = seller();

    seller.post(offering + "activate/", "").hasStatus(403);
    staff()
        .post(offering + "activate/", "")
        .says(200, "{'detail':'Offering state updated.','state':'Active'}");
    seller
        .post(offering + "pause/", "{\"paused_reason\":\"rebuilt\"}")
        .says(200, "{'detail':'Offering state updated.','state':'Paused'}");
    assertThat(seller.get(offering).string("paused_reason")).isEqualTo("rebuilt");
    seller.post(offering + "pause/", "{}").says(400, "['Offering state is invalid.']");
    seller.post(offering + "unpause/", "").hasStatus(200);
    assertThat(seller.get(offering).string("paused_reason")).isEmpty();
    seller
        .post(offering + "make_unavailable/", "")
        .says(200, "{'detail':'Offering state updated.','state':'Unavailable'}");
    seller.post(offering + "make_available/", "").hasStatus(200);
    seller
        .post(offering + "archive/", "")
        .says(200, "{'detail':'Offering state updated.','state':'Archived'}");
    seller
        .post(offering + "draft/", "")
        .says(200, "{'detail':'Offering state updated.','state':'Draft'}");
  }

  @Test
  void changesByItsProvider() {
    String offering = offering("cluster", "\"secret_options\":{\"key\":\"1\"}");
    String shelf = category("other shelf");
    Api seller = seller(Role.CUSTOMER_MANAGER);

    post(seller, offering + "update_overview/", "{\"name\":\"new\",\"description\":\"words\"}");
    post(seller, offering + "update_description/", "{\"category\":\"%s\"}".formatted(shelf));
    post(seller, offering + "update_options/", "{\"options\":{\"order\":[\"a\"]}}");
    post(seller, offering + "update_resource_options/", "{\"resource_options\":{\"b\":{}}}");
    post(
        seller,
        offering + "update_integration/",
        "{\"backend_id\":\"%s\",\"plugin_options\":{\"c\":1}}".formatted(own("key")));

    JsonNode body = seller.get(offering).json();
    assertThat(body.get("name").stringValue()).isEqualTo("new");
    assertThat(body.get("description").stringValue()).isEqualTo("words");
    assertThat(body.get("category").stringValue()).isEqualTo(shelf);
    assertThat(body.get("options").toString()).isEqualTo("{\"order\":[\"a\"]}");
    assertThat(body.get("resource_options").toString()).isEqualTo("{\"b\":{}}");
    assertThat(body.get("backend_id").stringValue()).isEqualTo(own("key"));
    assertThat(body.get("plugin_options").toString()).isEqualTo("{\"c\":1}");
    assertThat(body.get("secret_options").toString()).isEqualTo("{\"key\":\"1\"}");
    seller.put(offering, "{}").says(405, "{'detail':'Method \\\"PUT\\\" not allowed.'}");
  }

  @Test
  void endsAsADraftUnlessStaffEndIt() {
    String draft = offering("draft");
    String active = activeOffering("active");
    Api seller = seller();

    seller(Role.CUSTOMER_MANAGER).delete(draft).hasStatus(403);
    seller.delete(draft).hasStatus(204);
    seller.get(draft).says(404, "{'detail':'No Offering matches the given query.'}");
    seller
        .delete(active)
        .says(403, "{'detail':'Offering was not deleted since offering is not in draft state.'}");
    staff().delete(active).hasStatus(204);
  }

  private static void post(Api api, String path, String json) {
    assertThat(api.post(path, json).hasStatus(200).text()).isEmpty();
  }
}
