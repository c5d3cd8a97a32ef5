package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EndedResourcesTest extends PurchasesTest {

  @Test
  void endWhenTheirProviderHasAgreed() {
    String resource = resource();
    String order = terminate(customer(), resource);

    JsonNode placed = customer().get(order).json();
    assertThat(placed.get("type").stringValue()).isEqualTo("Terminate");
    assertThat(placed.get("state").stringValue()).isEqualTo("pending-provider");
    assertThat(placed.get("slug").stringValue()).isEqualTo("vm");
    assertThat(stateOf(resource)).isEqualTo("OK");

    seller().post(order + "approve_by_provider/", "").hasStatus(200);
    assertThat(stateOf(resource)).isEqualTo("Terminated");
  }

  @Test
  void areEndingWhileAnAgentCarriesItOut() {
    String resource = resource();
    String order = terminate(customer(), resource);
    seller().post(order + "set_state_executing/", "").hasStatus(200);
    assertThat(stateOf(resource)).isEqualTo("Terminating");
    seller().post(order + "set_state_done/", "").hasStatus(200);
    assertThat(stateOf(resource)).isEqualTo("Terminated");
  }

  @Test
  void closeTheirPlanPeriods() {
    String order =
        order(customer(), ",'plan':'%s'".formatted(url(plan()))).hasStatus(201).string("url");
    seller().post(order + "approve_by_provider/", "").hasStatus(200);
    String resource = resourceOf(order);

    seller().post(terminate(customer(), resource) + "approve_by_provider/", "").hasStatus(200);

    assertThat(customer().get(resource + "plan_periods/").json().get(0).get("end").isString())
        .isTrue();
  }

  @Test
  void haveOneOrderAtATime() {
    String resource = resource();
    terminate(customer(), resource);

    customer()
        .post(resource + "terminate/", "{}")
        .says(400, "['Pending order for resource already exists.']");
    assertThat(customer().get(resource).json().get("can_terminate").booleanValue()).isFalse();
  }

  @Test
  void stayAsTheyWereWhenTheOrderIsTakenBackOrRejected() {
    String resource = resource();
    Api seller = seller();
    seller
        .post(provided(resource) + "set_as_erred/", json("{'error_message':'lost'}"))
        .hasStatus(200);

    customer().post(terminate(customer(), resource) + "cancel/", "").hasStatus(200);
    assertThat(stateOf(resource)).isEqualTo("Erred");

    seller.post(terminate(customer(), resource) + "reject_by_provider/", "").hasStatus(200);
    JsonNode shown = customer().get(resource).json();
    assertThat(shown.get("state").stringValue()).isEqualTo("Erred");
    assertThat(shown.get("error_message").stringValue()).isEqualTo("lost");
    assertThat(shown.get("can_terminate").booleanValue()).isTrue();
  }

  @Test
  void canBeGivenUpByTheirProviderToo() {
    String resource = resource();
    assertThat(seller().get(provided(resource)).json().get("can_terminate").booleanValue())
        .isTrue();

    String order = terminate(seller(), provided(resource));

    assertThat(seller().get(order).string("state")).isEqualTo("pending-consumer");
    customer().post(order + "approve_by_consumer/", "").hasStatus(200);
    seller().post(order + "approve_by_provider/", "").hasStatus(200);
    assertThat(stateOf(resource)).isEqualTo("Terminated");
    customer()
        .post(resource + "terminate/", "{}")
        .says(409, "{'detail':'Valid states for operation: OK, Erred.'}");
  }

  @Test
  void areNotEndedByEverybody() {
    String resource = resource();
    Api member = member(Role.PROJECT_MEMBER);
    assertThat(member.get(resource).json().get("can_terminate").booleanValue()).isFalse();
    member.post(resource + "terminate/", "{}").hasStatus(403);
    holder(Role.CUSTOMER_READER, "seller")
        .post(provided(resource) + "terminate/", "{}")
        .hasStatus(403);
    support().post(resource + "terminate/", "{}").hasStatus(403);
    seller().post(resource + "terminate/", "{}").hasStatus(404);
    stranger().post(resource + "terminate/", "{}").hasStatus(404);
    customer()
        .post(resource + "terminate/", json("{'attributes':7}"))
        .says(400, "{'attributes':['Expected a dictionary of items but got type \\\"int\\\".']}");
  }

  @Test
  void areNotEndedByABlockedOrganization() {
    String resource = resource();
    Api customer = customer();
    seed.organization(own("university")).blocked();

    customer
        .post(resource + "terminate/", "{}")
        .says(400, "['Blocked organization is not available.']");
  }

  /** The path of the order that came of it. */
  private static String terminate(Api who, String resource) {
    return ORDERS
        + who.post(resource + "terminate/", "{}").hasStatus(200).string("order_uuid")
        + "/";
  }

  private String stateOf(String resource) {
    return staff().get(resource).string("state");
  }
}
