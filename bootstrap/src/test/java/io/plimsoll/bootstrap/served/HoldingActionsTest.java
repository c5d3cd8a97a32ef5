package io.plimsoll.bootstrap.served;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Rule 10: what holds while a policy is fired, and no longer")
class HoldingActionsTest extends PurchasesTest {
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";
  private static final String EVENTS = "/api/events/?o=created&page_size=100&scope=";

  private String resource = "";
  private String outsiders = "";

  /** The university and an institute are in the audience, a college is not. */
  @BeforeEach
  void threeBuyTheCluster() {
    regroup("physics");
    seed.organization(own("institute")).inGroups(own("physics"));
    resource = resource();
    seed.resource(own("outsider")).of(own("cluster")).boughtBy(own("college"));
    outsiders = RESOURCES + seed.resource(own("outsider")).id() + "/";
  }

  @ParameterizedTest
  @CsvSource({"paused, request_pausing", "downscaled, request_downscaling"})
  void lastsUntilNoPolicyWantsItAnyMore(String flag, String action) {
    policy(action, 10);
    policy(action + ",notify_organization_owners", 15);
    use(resource, "20");
    use(outsiders, "20");
    assertHeld(flag, resource);
    assertHeld(flag.equals("paused") ? "downscaled" : "paused");

    use(resource, "15");
    assertHeld(flag, resource);
    use(resource, "10");
    assertHeld(flag);
    use(resource, "11");
    assertHeld(flag, resource);
  }

  @ParameterizedTest
  @CsvSource({"paused, request_pausing", "downscaled, request_downscaling"})
  void lastsWhileStaffWantsIt(String flag, String action) {
    policy(action, 10);
    use(resource, "20");
    byStaff(flag, false);
    assertHeld(flag, resource);

    byStaff(flag, true);
    use(resource, "0");
    assertHeld(flag, resource);
    byStaff(flag, false);
    assertHeld(flag);
  }

  @Test
  void isNotStoredByWhatIsChangedMeanwhile() {
    policy("request_pausing,request_downscaling", 10);
    use(resource, "20");
    customer().patch(resource, json("{'name':'other'}")).hasStatus(200);
    seller().post(provided(resource) + "refresh_last_sync/", "").hasStatus(200);
    byStaff("downscaled", true);
    use(resource, "0");

    assertHeld("paused");
    assertHeld("downscaled", resource);
  }

  @Test
  void endsForThoseWhoLeaveTheAudience() {
    seed.resource(own("member")).of(own("cluster")).boughtBy(own("institute"));
    String member = RESOURCES + seed.resource(own("member")).id() + "/";
    String policy = policy("request_pausing", 10);
    use(resource, "1");
    use(member, "20");
    assertHeld("paused", resource, member);
    assertThat(affectedBy(policy)).isEqualTo(2);

    regroup();

    assertHeld("paused", member);
    assertThat(affectedBy(policy)).isEqualTo(1);
    regroup("physics");
    assertHeld("paused", resource, member);
  }

  @Test
  void endsWithThePolicyAndWithTheAction() {
    String one = policy("request_pausing,request_downscaling", 10);
    use(resource, "20");
    assertHeld("paused", resource);
    assertHeld("downscaled", resource);

    seller().patch(one, json("{'actions':'request_downscaling'}")).hasStatus(200);
    assertHeld("paused");
    assertHeld("downscaled", resource);
    seller().delete(one).hasStatus(204);
    assertHeld("downscaled");

    assertThat(told(seller(), "/api/marketplace-provider-offerings/%s/".formatted(cluster())))
        .containsSubsequence(
            "policy_created",
            "policy_fired",
            "request_pausing",
            "request_downscaling",
            "policy_updated",
            "reset_pausing",
            "policy_deleted",
            "reset_downscaling");
    assertThat(told(customer(), resource)).doesNotContain("request_pausing", "reset_pausing");
  }

  @Test
  void isForNewResourcesTooAndNotForEndedOnes() {
    policy("request_pausing", 10);
    use(resource, "20");
    String another = resource();
    assertHeld("paused", resource, another);

    end(another);

    assertHeld("paused", resource);
  }

  @Test
  void letsNothingBeChanged() {
    policy("block_modification_of_existing_resources", 10);
    String change = json("{'name':'other','description':'d'}");
    String limits = json("{'limits':{'cpu':7}}");
    use(resource, "20");
    for (Api who : new Api[] {customer(), staff()}) {
      assertBlocked(who.patch(resource, change));
      assertBlocked(who.put(resource, change));
    }
    assertBlocked(seller().post(provided(resource) + "set_limits/", limits));

    assertThat(customer().get(resource).string("name")).isEqualTo("vm");
    assertThat(customer().get(resource).json().get("limits")).isEmpty();
    assertThat(told(customer(), resource))
        .filteredOn("block_modification_of_existing_resources"::equals)
        .hasSize(5);

    use(resource, "0");
    customer().patch(resource, change).hasStatus(200);
    seller().post(provided(resource) + "set_limits/", limits).hasStatus(200);
    assertThat(customer().get(resource).string("name")).isEqualTo("other");
  }

  @Test
  void tellsFaultsAndMissingRightsBeforeBlocks() {
    policy("block_modification_of_existing_resources", 10);
    use(resource, "20");

    customer()
        .patch(resource, json("{'name':''}"))
        .says(400, "{'name':['This field may not be blank.']}");
    support().patch(resource, "{}").hasStatus(403);
    stranger().patch(resource, "{}").hasStatus(404);
  }

  @Test
  void letsOthersAndTheProviderGoOn() {
    policy("block_modification_of_existing_resources", 10);
    use(resource, "20");
    Api seller = seller();
    String provided = provided(resource);

    staff().patch(outsiders, json("{'name':'other'}")).hasStatus(200);
    seller.patch(provided, json("{'description':'d'}")).hasStatus(200);
    seller
        .post(provided + "set_backend_id/", json("{'backend_id':'%s'}".formatted(own("vm"))))
        .hasStatus(200);
    seller.post(provided + "set_backend_metadata/", json("{'backend_metadata':{}}")).hasStatus(200);
    seller.post(provided + "refresh_last_sync/", "").hasStatus(200);
    seller.post(provided + "set_as_erred/", json("{'error_message':'lost'}")).hasStatus(200);
    seller.post(provided + "set_as_ok/", "").hasStatus(200);
    byStaff("paused", true);
    end(resource);
  }

  private String policy(String actions, long limit) {
    return seller()
        .post(
            POLICIES,
            json(
                "{'scope':'/api/marketplace-provider-offerings/%s/','actions':'%s',"
                        .formatted(cluster(), actions)
                    + "'component_limits_set':[{'type':'cpu','limit':%d}],".formatted(limit)
                    + "'organization_groups':['/api/organization-groups/%s/']}"
                        .formatted(seed.group(own("physics")))))
        .hasStatus(201)
        .string("url");
  }

  private void use(String path, String amount) {
    staff()
        .post(
            "/api/marketplace-component-usages/set_usage/",
            json(
                "{'resource':'%s','usages':[{'type':'cpu','amount':'%s'}]}"
                    .formatted(idOf(path), amount)))
        .hasStatus(201);
  }

  private void byStaff(String flag, boolean held) {
    staff()
        .post(resource + "set_" + flag + "/", json("{'%s':%s}".formatted(flag, held)))
        .hasStatus(200);
  }

  /** The university is in these groups and no others. */
  private void regroup(String... groups) {
    staff()
        .post(
            "/api/customers/%s/update_organization_groups/"
                .formatted(seed.organization(own("university")).id()),
            json(
                Stream.of(groups)
                    .map(
                        group -> "'/api/organization-groups/%s/'".formatted(seed.group(own(group))))
                    .collect(joining(",", "{'organization_groups':[", "]}"))))
        .hasStatus(200);
  }

  private void end(String path) {
    String order = customer().post(path + "terminate/", "{}").hasStatus(200).string("order_uuid");
    seller().post(ORDERS + order + "/approve_by_provider/", "").hasStatus(200);
    assertThat(staff().get(path).string("state")).isEqualTo("Terminated");
  }

  private int affectedBy(String policy) {
    return staff().get(policy).json().get("affected_resources_count").intValue();
  }

  private void assertBlocked(Answer answer) {
    answer.says(
        400,
        "['Modification of existing resources in this project is prohibited by OfferingUsagePolicy"
            + " for Offering %s. UUID: %s..']".formatted(own("cluster"), cluster()));
  }

  private static List<String> told(Api who, String scope) {
    return who.get(EVENTS + scope)
        .hasStatus(200)
        .json()
        .valueStream()
        .map(event -> event.get("event_type").stringValue())
        .toList();
  }

  /** In lists on both sides, one by one, and by filters, these have the flag and no others. */
  private void assertHeld(String flag, String... paths) {
    String[] held = Stream.of(paths).map(HoldingActionsTest::idOf).toArray(String[]::new);
    for (String list : List.of(RESOURCES, PROVIDER_RESOURCES)) {
      String all = list + "?page_size=100&offering_uuid=" + cluster();
      JsonNode shown = staff().get(all).hasStatus(200).json();
      assertThat(shown.valueStream().filter(each -> each.get(flag).booleanValue()).map(this::id))
          .containsExactlyInAnyOrder(held);
      assertThat(ids(all + "&%s=true".formatted(flag))).containsExactlyInAnyOrder(held);
      List<String> others =
          shown.valueStream().map(this::id).filter(id -> !List.of(held).contains(id)).toList();
      assertThat(ids(all + "&%s=false".formatted(flag)))
          .containsExactlyInAnyOrderElementsOf(others);
      for (String id : held) {
        assertThat(staff().get(list + id + "/").json().get(flag).booleanValue()).isTrue();
      }
    }
  }

  private List<String> ids(String list) {
    return staff().get(list).hasStatus(200).json().valueStream().map(this::id).toList();
  }

  private String id(JsonNode shown) {
    return shown.get("uuid").stringValue();
  }

  private static String idOf(String path) {
    return path.split("/")[3];
  }
}
