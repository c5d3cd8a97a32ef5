package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A cluster of which 100 hours may be used, its policy, and who is told of it.
 *
 * @param resource its id
 * @param policy its path
 * @param secret of the hook
 */
record WatchedCluster(String resource, String policy, String secret) {
  static final List<String> PEOPLE =
      List.of("seller@example.org", "buyer@example.org", "auditor@example.org");

  /**
   * @param hook where programs are told
   */
  static WatchedCluster made(StoryPeople people, String hook) {
    Api staff = people.staff();
    String provider = url(staff, "/api/customers/", "{'name':'Computing centre'}");
    String university = url(staff, "/api/customers/", "{'name':'University'}");
    people.enter("seller").receive("CUSTOMER.OWNER", provider, staff);
    people.enter("buyer").receive("CUSTOMER.OWNER", university, staff);
    String project = url(staff, "/api/projects/", "{'name':'Genomes','customer':'%s'}", university);
    String category = url(staff, "/api/marketplace-categories/", "{'title':'HPC'}");
    String offering =
        url(
            staff,
            "/api/marketplace-provider-offerings/",
            """
            {'name':'Cluster','category':'%s','customer':'%s','type':'Marketplace.Slurm',
             'shared':true,'plans':[{'name':'Usual','unit':'month','unit_price':'0'}],
             'components':[
               {'type':'cpu','name':'CPU','billing_type':'usage','measured_unit':'h'}]}
            """,
            category,
            provider);
    staff.post(offering + "activate/", "{}").hasStatus(200);
    String policy =
        url(
            staff,
            "/api/marketplace-offering-usage-policies/",
            """
            {'scope':'%s','actions':'notify_organization_owners,notify_external_user',
             'apply_to_all':true,'component_limits_set':[{'type':'cpu','limit':100}],
             'options':{'notify_external_user':'%s'}}
            """,
            offering,
            PEOPLE.getLast());
    String secret =
        made(
                staff,
                "/api/hooks-web/",
                "{'destination_url':'%s','event_types':['policy_fired','policy_reset']}",
                hook)
            .string("secret");
    return new WatchedCluster(
        ordered(staff, offering, project), policy.replaceFirst("https?://[^/]+", ""), secret);
  }

  private static String ordered(Api staff, String offering, String project) {
    JsonNode seen =
        staff
            .get(offering.replace("marketplace-provider-offerings", "marketplace-public-offerings"))
            .hasStatus(200)
            .json();
    Answer order =
        made(
            staff,
            "/api/marketplace-orders/",
            "{'offering':'%s','project':'%s','plan':'%s','attributes':{'name':'first'}}",
            seen.get("url").stringValue(),
            project,
            seen.get("plans").get(0).get("url").stringValue());
    staff.post(order.string("url") + "approve_by_provider/", "{}").hasStatus(200);
    staff.post(order.string("url") + "set_state_done/", "{}").hasStatus(200);
    return order.string("marketplace_resource_uuid");
  }

  void report(Api staff, boolean over) {
    made(
        staff,
        "/api/marketplace-component-usages/set_usage/",
        "{'resource':'%s','usages':[{'type':'cpu','amount':'%s'}]}",
        resource,
        over ? "110" : "90");
  }

  boolean hasFired(Api staff) {
    return staff.get(policy).hasStatus(200).json().get("has_fired").booleanValue();
  }

  /** The server itself says that it has told everybody of each transition. */
  void requireTold(Api staff, int transitions) {
    String deliveries = policy + "deliveries/";
    assertThat(staff.get(deliveries).hasStatus(200).header("X-Result-Count"))
        .hasValue(Integer.toString(transitions * (PEOPLE.size() + 1)));
    for (String state : List.of("staged", "failed")) {
      assertThat(staff.get("%s?state=%s".formatted(deliveries, state)).hasStatus(200).json())
          .isEmpty();
    }
  }

  private static String url(Api api, String collection, String body, String... values) {
    return made(api, collection, body, values).string("url");
  }

  /** Apostrophes stand for quotation marks. */
  private static Answer made(Api api, String collection, String body, String... values) {
    return api.post(collection, body.replace('\'', '"').formatted((Object[]) values))
        .hasStatus(201);
  }
}
