package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.rest.Api;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventsOfResourcesTest extends PurchasesTest {
  private static final String EVENTS = "/api/events/?o=created&scope=";

  private String resource = "";
  private int before;

  @BeforeEach
  void aResourceIsBought() {
    resource = resource();
    before = staff().get(EVENTS + resource).json().size();
  }

  @Test
  void tellOfFlags() {
    Api staff = staff();
    for (String flag : List.of("paused", "downscaled", "restrict_member_access")) {
      for (String value : List.of("true", "true", "false")) {
        staff
            .post(resource + "set_" + flag + "/", json("{'%s':%s}".formatted(flag, value)))
            .says(200, "{'status':'Resource has been updated.'}");
      }
    }

    assertTold(
        "marketplace_resource_paused: Resource vm has been paused by staff.",
        "marketplace_resource_paused: Resource vm is no longer paused by staff.",
        "marketplace_resource_downscaled: Resource vm has been downscaled by staff.",
        "marketplace_resource_downscaled: Resource vm is no longer downscaled by staff.",
        "marketplace_resource_update_succeeded: Resource vm has been updated.",
        "marketplace_resource_update_succeeded: Resource vm has been updated.");
  }

  @Test
  void tellWhatTheProviderChanges() {
    String provided = provided(resource);
    String key = json("{'backend_id':'%s'}".formatted(own("vm")));
    for (int time = 0; time < 2; time++) {
      seller().post(provided + "set_backend_id/", key).hasStatus(200);
      seller().post(provided + "set_limits/", json("{'limits':{'cpu':3}}")).hasStatus(200);
    }
    seller().post(provided + "set_as_erred/", "{}").hasStatus(200);
    seller().post(provided + "set_state_ok/", "").hasStatus(200);
    seller().post(provided + "set_as_ok/", "").hasStatus(200);

    assertTold(
        "marketplace_resource_update_succeeded: Resource vm has been updated.",
        "marketplace_resource_update_limits_succeeded: Limits of resource vm have been changed.",
        "marketplace_resource_erred_on_backend: Resource vm is erred in the provider's system.",
        "marketplace_resource_update_succeeded: Resource vm has been updated.");
  }

  @Test
  void tellOfWordsAndEnds() {
    String end = json("{'end_date':'2031-02-03'}");
    customer().patch(resource, end).hasStatus(200);
    customer().patch(resource, end).hasStatus(200);
    seller().patch(provided(resource), json("{'description':'d'}")).hasStatus(200);

    assertTold(
        "marketplace_resource_update_end_date_succeeded: The end of resource vm has been changed.",
        "marketplace_resource_update_succeeded: Resource vm has been updated.");
  }

  @Test
  void passOverWhatAgentsSayAllTheTime() {
    String provided = provided(resource);
    seller()
        .post(provided + "set_backend_metadata/", json("{'backend_metadata':{'ip':'::1'}}"))
        .hasStatus(200);
    seller().post(provided + "refresh_last_sync/", "").hasStatus(200);

    assertTold();
  }

  @Test
  void areForBothSides() {
    staff().post(resource + "set_paused/", json("{'paused':true}")).hasStatus(200);
    String offering = "/api/marketplace-provider-offerings/" + cluster() + "/";

    for (String scope : List.of(resource, "/api/projects/" + project().id() + "/")) {
      assertThat(lastOf(customer(), scope)).isEqualTo("marketplace_resource_paused");
    }
    for (String scope : List.of(provided(resource), offering)) {
      assertThat(lastOf(seller(), scope)).isEqualTo("marketplace_resource_paused");
    }
    assertThat(stranger().get(EVENTS + resource).text()).isEqualTo("[]");
  }

  @Test
  void tellOfAnOrderThatAPolicyKeptOut() {
    seed.policy(
        PolicyFixture.aPolicy()
            .of(cluster())
            .limiting("cpu", 1)
            .firedSince(
                Instant.parse("2026-03-01T02:00:00Z"), PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES)
            .build());
    order(customer(), "").hasStatus(400);

    assertThat(lastOf(customer(), "/api/projects/" + project().id() + "/"))
        .isEqualTo("block_creation_of_new_resources");
    assertTold();
  }

  private static String lastOf(Api who, String scope) {
    JsonNode events = who.get(EVENTS + scope).hasStatus(200).json();
    return events.get(events.size() - 1).get("event_type").stringValue();
  }

  /** What was told of the resource since it was bought. */
  private void assertTold(String... events) {
    assertThat(
            customer()
                .get(EVENTS + resource + "&page_size=100")
                .json()
                .valueStream()
                .skip(before)
                .map(event ->
                    event.get("event_type").stringValue()
                        + ": "
                        + event.get("message").stringValue()))
        .containsExactly(events);
  }
}
