package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfferingSidesTest extends OfferingsTest {

  @Test
  void differInWhoSeesWhat() {
    String draft = offering("draft");
    String shared = activeOffering("shared");
    String own = activeOffering("own", "\"shared\":false");
    Api stranger = stranger();

    for (String each : new String[] {draft, shared, own}) {
      stranger.get(each).says(404, "{'detail':'No Offering matches the given query.'}");
      seller(Role.CUSTOMER_READER).get(each).hasStatus(200);
      support().get(each).hasStatus(200);
    }
    stranger.get(published(draft)).hasStatus(404);
    stranger.get(published(shared)).hasStatus(200);
    stranger.get(published(own)).hasStatus(404);
    seller(Role.CUSTOMER_READER).get(published(own)).hasStatus(200);
    staff().get(published(draft)).hasStatus(404);
    anonymous().get(published(shared)).hasStatus(401);
    assertThat(names(stranger, PUBLIC_OFFERINGS)).containsExactly(own("shared"));
    assertThat(names(seller(), PUBLIC_OFFERINGS)).containsExactly(own("own"), own("shared"));
    assertThat(names(stranger, OFFERINGS)).isEmpty();
  }

  @Test
  void differInWhatTheyShow() {
    String offering = activeOffering("cluster", "\"secret_options\":{\"key\":1}");

    JsonNode shown = stranger().get(published(offering)).hasStatus(200).json();

    assertThat(shown.get("url").stringValue()).isEqualTo(published(offering));
    assertThat(shown.get("is_accessible").booleanValue()).isTrue();
    assertThat(shown.get("user_has_consent").booleanValue()).isFalse();
    assertThat(shown.get("promotion_campaigns").isEmpty()).isTrue();
    assertThat(shown.has("secret_options")).isFalse();
    assertThat(secretsFor(seller(Role.CUSTOMER_MANAGER), offering)).isEqualTo("{\"key\":1}");
    assertThat(secretsFor(staff(), offering)).isEqualTo("{\"key\":1}");
    assertThat(secretsFor(seller(Role.CUSTOMER_READER), offering)).isEqualTo("{}");
    assertThat(secretsFor(support(), offering)).isEqualTo("{}");
  }

  @Test
  void showPlansToThoseWhoMayOrder() {
    String offering =
        activeOffering("cluster", "\"plans\":[{\"name\":\"a\"},{\"name\":\"b\",\"unit\":\"day\"}]");
    String plans = published(offering) + "plans/";
    Api stranger = stranger();

    JsonNode listed = stranger.get(plans).hasStatus(200).json();

    assertThat(listed.size()).isEqualTo(2);
    String url = listed.get(1).get("url").stringValue();
    JsonNode plan = stranger.get(url).hasStatus(200).json();
    assertThat(plan.get("name").stringValue()).isEqualTo("b");
    assertThat(plan.get("unit").stringValue()).isEqualTo("day");
    assertThat(plan.get("unit_price").stringValue()).isEqualTo("0.0000000");
    stranger.head(plans).hasStatus(200).assertHeader("X-Result-Count").isEqualTo("2");
    stranger
        .get(plans + UUID.randomUUID() + "/")
        .says(404, "{'detail':'No Plan matches the given query.'}");
    stranger.get(published(offering("draft")) + "plans/").hasStatus(404);
  }

  private Iterable<String> names(Api api, String offerings) {
    String path = offerings + "?customer_uuid=" + seed.organization(own(SELLER)).id();
    return api.get(path)
        .hasStatus(200)
        .json()
        .valueStream()
        .map(offering -> offering.get("name").stringValue())
        .toList();
  }

  private static String secretsFor(Api api, String offering) {
    return api.get(offering).hasStatus(200).json().get("secret_options").toString();
  }
}
