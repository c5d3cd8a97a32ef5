package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.StoryPeople.Visitor;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A university buys computing time, uses more of it than the provider's policy allows, and may buy
 * again once the report has been corrected.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the field
abstract class Story {
  private static final String STAFF_TOKEN = "5".repeat(40);
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";
  private static final String ORDERS = "/api/marketplace-orders/";
  private static final String RESOURCES = "/api/marketplace-resources/";

  @TempDir private Path folder;

  /** A program with an empty database. */
  abstract Program program(Path folder) throws Exception;

  @Test
  void isToldOverHttp() throws Exception {
    Program program =
        program(folder).with("SERVER_PORT", "0").with("PLIMSOLL_STAFF_TOKEN", STAFF_TOKEN);
    try (RunningServer server = program.serve()) {
      tell(StoryPeople.at(server.address(), STAFF_TOKEN));
      assertThat(server.stop()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  private static void tell(StoryPeople people) {
    Api staff = people.staff();
    String group = url(staff, "/api/organization-groups/", "{'name':'Life science'}");
    String provider = url(staff, "/api/customers/", "{'name':'Computing centre'}");
    String university = url(staff, "/api/customers/", "{'name':'University'}");
    staff
        .post(
            university + "update_organization_groups/",
            json("{'organization_groups':['%s']}", group))
        .hasStatus(200);

    Visitor seller = people.enter("seller");
    Visitor buyer = people.enter("buyer");
    Visitor scientist = people.enter("scientist");
    Visitor robot = people.enter("robot");
    seller.receive("CUSTOMER.OWNER", provider, staff);
    buyer.receive("CUSTOMER.OWNER", university, staff);
    String project =
        url(buyer.api(), "/api/projects/", "{'name':'Genomes','customer':'%s'}", university);
    scientist.receive("PROJECT.MEMBER", project, buyer.api());

    String category = url(staff, "/api/marketplace-categories/", "{'title':'HPC'}");
    String offering =
        url(
            seller.api(),
            "/api/marketplace-provider-offerings/",
            """
            {'name':'Cluster','category':'%s','customer':'%s','type':'Marketplace.Slurm',
             'shared':true,'plans':[{'name':'Usual','unit':'month','unit_price':'0'}],
             'components':[
               {'type':'cpu_hours','name':'CPU hours','billing_type':'usage','measured_unit':'h'},
               {'type':'storage_gb','name':'Storage','billing_type':'usage','measured_unit':'GB'}]}
            """,
            category,
            provider);
    robot.receive("OFFERING.MANAGER", offering, seller.api());
    assertThat(staff.post(offering + "activate/", "{}").hasStatus(200).string("state"))
        .isEqualTo("Active");

    String policy =
        url(
            seller.api(),
            POLICIES,
            """
            {'scope':'%s','actions':'block_creation_of_new_resources','period':2,
             'organization_groups':['%s'],'component_limits_set':[
               {'type':'cpu_hours','limit':1000},{'type':'storage_gb','limit':50}]}
            """,
            offering,
            group);
    assertThat(hasFired(seller, policy)).isFalse();

    JsonNode bought = seen(scientist, offering);
    deliver(buyer, seller, robot, placed(scientist, bought, project, "first").hasStatus(201));
    StoryAgent agent = new StoryAgent(robot.api(), uuid(offering), uuid(provider));
    agent.start();
    agent.report("10.00", "51.00");
    assertThat(hasFired(seller, policy)).isTrue();
    assertThat(seller.api().get(policy).json().get("affected_resources_count").intValue()).isOne();

    placed(scientist, bought, project, "second")
        .says(
            400,
            "['Creation of new resources in this project is prohibited by OfferingUsagePolicy for"
                + " Offering Cluster. UUID: %s..']".formatted(uuid(offering)));
    assertThat(scientist.api().get(RESOURCES).hasStatus(200).json()).hasSize(1);
    assertThat(scientist.api().get(ORDERS).hasStatus(200).json()).hasSize(1);

    agent.report("10.00", "50.00");
    assertThat(hasFired(seller, policy)).isFalse();
    deliver(buyer, seller, robot, placed(scientist, bought, project, "second").hasStatus(201));
    assertThat(scientist.api().get(RESOURCES + "?state=OK").json()).hasSize(2);

    assertThat(eventsAbout(staff, policy))
        .containsSubsequence("policy_reset", "policy_fired", "policy_created");
    assertThat(eventsAbout(staff, project))
        .contains(
            "marketplace_order_created",
            "marketplace_order_completed",
            "marketplace_resource_create_succeeded",
            "marketplace_component_usage_created",
            "marketplace_component_usage_updated");
  }

  /** The offering as those see it who may want to have it. */
  private static JsonNode seen(Visitor visitor, String offering) {
    return visitor
        .api()
        .get("/api/marketplace-public-offerings/%s/".formatted(uuid(offering)))
        .hasStatus(200)
        .json();
  }

  private static Answer placed(Visitor visitor, JsonNode offering, String project, String name) {
    return visitor
        .api()
        .post(
            ORDERS,
            json(
                "{'offering':'%s','project':'%s','plan':'%s','attributes':{'name':'%s'}}",
                offering.get("url").stringValue(),
                project,
                offering.get("plans").get(0).get("url").stringValue(),
                name));
  }

  /** Both sides approve the order, and the agent carries it out. */
  private static void deliver(Visitor buyer, Visitor seller, Visitor robot, Answer order) {
    String url = "%s%s/".formatted(ORDERS, order.string("uuid"));
    assertThat(order.string("state")).isEqualTo("pending-consumer");
    buyer.api().post(url + "approve_by_consumer/", "{}").hasStatus(200);
    assertThat(buyer.api().get(url).hasStatus(200).string("state")).isEqualTo("pending-provider");
    seller.api().post(url + "approve_by_provider/", "{}").hasStatus(200);
    assertThat(seller.api().get(url).hasStatus(200).string("state")).isEqualTo("executing");
    robot.api().post(url + "set_state_done/", "{}").hasStatus(200);
    assertThat(buyer.api().get(url).hasStatus(200).string("state")).isEqualTo("done");
  }

  private static boolean hasFired(Visitor visitor, String policy) {
    return visitor.api().get(policy).hasStatus(200).json().get("has_fired").booleanValue();
  }

  /** The newest first. */
  private static List<String> eventsAbout(Api api, String scope) {
    return api.get("/api/events/?page_size=100&scope=" + scope)
        .hasStatus(200)
        .json()
        .valueStream()
        .map(event -> event.get("event_type").stringValue())
        .toList();
  }

  /** Makes something; gives its URL. */
  private static String url(Api api, String collection, String body, String... values) {
    return api.post(collection, json(body, values)).hasStatus(201).string("url");
  }

  /** Apostrophes stand for quotation marks. */
  private static String json(String text, String... values) {
    return text.replace('\'', '"').formatted((Object[]) values);
  }

  private static String uuid(String url) {
    String[] segments = url.split("/");
    return segments[segments.length - 1];
  }
}
