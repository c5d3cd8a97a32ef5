package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfferingComponentsTest extends OfferingsTest {
  private static final String CPU = "\"type\":\"cpu\",\"name\":\"CPU\",\"billing_type\":\"usage\"";

  @Test
  void areAddedChangedAndRemoved() {
    String offering = offering("cluster");
    Api manager = seller(Role.CUSTOMER_MANAGER);

    assertThat(
            manager
                .post(
                    offering + "create_offering_component/",
                    "{%s,\"limit_period\":\"\",\"limit_amount\":5,\"min_value\":1}".formatted(CPU))
                .hasStatus(201)
                .text())
        .isEmpty();
    JsonNode added = component(manager, offering);
    String uuid = added.get("uuid").stringValue();
    assertThat(added.get("offering_uuid").stringValue()).isEqualTo(uuidOf(offering));
    assertThat(added.get("limit_period").stringValue()).isEqualTo("month");
    assertThat(added.get("limit_amount").intValue()).isEqualTo(5);
    assertThat(added.get("min_value").intValue()).isEqualTo(1);
    assertThat(added.has("max_value")).isFalse();
    assertThat(added.get("unit_factor").intValue()).isEqualTo(1);
    assertThat(added.get("factor").isNull()).isTrue();
    assertThat(added.get("is_builtin").booleanValue()).isFalse();

    assertThat(
            manager
                .post(
                    offering + "update_offering_component/",
                    """
                    {"uuid":"%s","type":"core","name":"Cores","billing_type":"limit",
                     "limit_period":"annual","limit_amount":null}
                    """
                        .formatted(uuid))
                .hasStatus(200)
                .text())
        .isEmpty();
    JsonNode changed = component(manager, offering);
    assertThat(changed.get("uuid").stringValue()).isEqualTo(uuid);
    assertThat(changed.get("type").stringValue()).isEqualTo("core");
    assertThat(changed.get("billing_type").stringValue()).isEqualTo("limit");
    assertThat(changed.get("limit_period").stringValue()).isEqualTo("annual");
    assertThat(changed.get("limit_amount").isNull()).isTrue();
    assertThat(changed.get("min_value").intValue()).isEqualTo(1);

    manager
        .post(offering + "remove_offering_component/", "{\"uuid\":\"%s\"}".formatted(uuid))
        .hasStatus(200);
    assertThat(manager.get(offering).json().get("components").isEmpty()).isTrue();
  }

  @Test
  void thatAreThereOrNotHaveNoOrOneAMonth() {
    String offering = offering("cluster");
    seller()
        .post(
            offering + "create_offering_component/",
            "{%s,\"is_boolean\":true,\"limit_period\":\"total\",\"max_value\":9}".formatted(CPU))
        .hasStatus(201);

    JsonNode component = component(seller(), offering);

    assertThat(component.get("is_boolean").booleanValue()).isTrue();
    assertThat(component.get("min_value").intValue()).isZero();
    assertThat(component.get("max_value").intValue()).isEqualTo(1);
    assertThat(component.get("limit_period").stringValue()).isEqualTo("month");
  }

  @Test
  void haveTheirFaultsTold() {
    String offering = offering("cluster", "\"components\":[{%s}]".formatted(CPU));
    Api seller = seller();
    String create = offering + "create_offering_component/";
    String update = offering + "update_offering_component/";
    String remove = offering + "remove_offering_component/";
    String unknown = "{\"uuid\":\"%s\",%s}".formatted(UUID.randomUUID(), CPU);

    seller
        .post(create, "{%s}".formatted(CPU))
        .says(400, "{'type':['Offering component with this type already exists.']}");
    seller
        .post(create, "{\"type\":\"a\",\"name\":\"A\",\"billing_type\":\"free\"}")
        .says(400, "{'billing_type':['\\\"free\\\" is not a valid choice.']}");
    seller
        .post(update, "{}")
        .says(400, "{'details':'UUID for offering component was not provided.'}");
    seller
        .post(update, "{%s}".formatted(CPU))
        .says(400, "{'details':'UUID for offering component was not provided.'}");
    assertThat(seller.post(update, unknown).hasStatus(404).text()).isEmpty();
    seller
        .post(remove, "{}")
        .says(400, "{'details':'UUID for offering component to remove was not provided.'}");
    assertThat(seller.post(remove, unknown).hasStatus(404).text()).isEmpty();
    seller(Role.CUSTOMER_READER).post(create, "{}").hasStatus(403);
    stranger().post(create, "{}").hasStatus(404);
  }

  @Test
  void stayWhileAPolicyLimitsThem() {
    String offering = offering("cluster", "\"components\":[{%s}]".formatted(CPU));
    Api seller = seller();
    seller
        .post(
            "/api/marketplace-offering-usage-policies/",
            """
            {"scope":"%s","actions":"notify_organization_owners","apply_to_all":true,
             "component_limits_set":[{"type":"cpu","limit":1}]}
            """
                .formatted(offering))
        .hasStatus(201);

    seller
        .post(
            offering + "remove_offering_component/",
            "{\"uuid\":%s}".formatted(component(seller, offering).get("uuid")))
        .says(400, "{'details':'The component CPU cannot be removed because it is already used'}");
  }

  private static JsonNode component(Api api, String offering) {
    JsonNode components = api.get(offering).hasStatus(200).json().get("components");
    assertThat(components.size()).isEqualTo(1);
    return components.get(0);
  }

  private static String uuidOf(String url) {
    String[] segments = url.split("/");
    return segments[segments.length - 1];
  }
}
