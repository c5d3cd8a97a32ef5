package io.plimsoll.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.application.delivery.TellSubscribers;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;

/**
 * A cluster, of which 100 hours may be used. Physics has an owner and uses as much as is reported,
 * biology has none and uses 40. Each has names of its own.
 */
final class ToldMarketplace {
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";

  private final String mark = UUID.randomUUID().toString();
  private final ServedApplication application;
  private final MarketplaceSeed seed;
  private final Api seller;
  private final String policy;

  /**
   * @param options of the policy, in JSON with apostrophes; the auditor is {@code %s}
   */
  ToldMarketplace(ServedApplication application, String options) {
    this.application = application;
    seed = application.seed(own("provider"));
    seed.offering(own("cluster")).with("cpu");
    seed.resource(own("atoms")).of(own("cluster")).boughtBy(own("physics"));
    seed.resource(own("cells")).of(own("cluster")).boughtBy(own("biology"));
    seller = application.as(owner("seller", "provider"));
    owner("buyer", "physics");
    report("cells", "40");
    policy =
        "%s%s/"
            .formatted(
                POLICIES,
                seller
                    .post(
                        POLICIES,
                        json(
                            """
                            {'scope':'/api/marketplace-provider-offerings/%s/','apply_to_all':true,
                             'actions':'notify_organization_owners,notify_external_user',
                             'component_limits_set':[{'type':'cpu','limit':100}],'options':%s}
                            """,
                            seed.offering(own("cluster")).id(), json(options, auditor())))
                    .hasStatus(201)
                    .string("uuid"));
  }

  static ToldMarketplace of(ServedApplication application) {
    return new ToldMarketplace(application, "{'notify_external_user':'%s'}");
  }

  private User owner(String name, String organization) {
    seed.grant(own(name), Role.CUSTOMER_OWNER, own(organization));
    return user(name, false);
  }

  private User user(String name, boolean staff) {
    User nameless = seed.user(own(name));
    User user =
        new User(
            nameless.id(),
            nameless.username(),
            nameless.fullName(),
            address(name),
            staff,
            false,
            true);
    application.get(Users.class).save(List.of(user));
    return user;
  }

  private String own(String name) {
    return name + " " + mark;
  }

  private String address(String name) {
    return "%s-%s@example.org".formatted(name, mark);
  }

  /** Owns the provider. */
  String seller() {
    return address("seller");
  }

  /** Owns physics. */
  String buyer() {
    return address("buyer");
  }

  /** Is named by the policy. */
  String auditor() {
    return address("auditor");
  }

  List<String> everybody() {
    return List.of(seller(), buyer(), auditor());
  }

  /** The seller wants to be told at this place when policies fire and are reset; gives the hook. */
  Answer subscribe(Inbox inbox) {
    Answer hook =
        seller
            .post(
                "/api/hooks-web/",
                json(
                    "{'destination_url':'%s','event_types':['policy_fired','policy_reset']}",
                    inbox.url()))
            .hasStatus(201);
    inbox.trusts(hook.string("secret"));
    return hook;
  }

  Api asSeller() {
    return seller;
  }

  /** Somebody else who owns the provider; there is nobody before this is asked. */
  Api asPartner() {
    return application.as(owner("partner", "provider"));
  }

  Api asStaff() {
    return application.as(user("staff", true));
  }

  /** What physics has used by now. */
  void physicsUsed(String amount) {
    report("atoms", amount);
  }

  private void report(String resource, String amount) {
    seller
        .post(
            "/api/marketplace-component-usages/set_usage/",
            json(
                "{'resource':'%s','usages':[{'type':'cpu','amount':'%s'}]}",
                seed.resource(own(resource)).id(), amount))
        .hasStatus(201);
  }

  /** Usage goes above the limit and back again. */
  void swing() {
    physicsUsed("70");
    physicsUsed("50");
  }

  private String deliveriesPath() {
    return policy + "deliveries/";
  }

  List<JsonNode> deliveries() {
    return deliveriesSeen(seller);
  }

  List<JsonNode> deliveriesSeen(Api by) {
    return by.get(deliveriesPath() + "?page_size=100").hasStatus(200).json().valueStream().toList();
  }

  /** For each delivery: recipient without the mark, occasion, and state. */
  List<String> told() {
    return deliveries().stream()
        .map(delivery ->
            "%s %s %s"
                .formatted(
                    delivery.get("recipient").stringValue().replaceFirst("[-:].*", ""),
                    delivery.get("occasion").stringValue(),
                    delivery.get("state").stringValue()))
        .toList();
  }

  JsonNode deliveryTo(String recipient) {
    List<JsonNode> found =
        deliveries().stream()
            .filter(delivery -> delivery.get("recipient").stringValue().equals(recipient))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /** Asks on somebody's behalf to have it sent again. */
  Answer retry(Api by, JsonNode delivery) {
    return by.post(
        "%s%s/retry/".formatted(deliveriesPath(), delivery.get("uuid").stringValue()), "");
  }

  /** As if it had been given up. */
  void giveUp(JsonNode delivery) {
    Deliveries all = application.get(Deliveries.class);
    DeliveryId id = new DeliveryId(UUID.fromString(delivery.get("uuid").stringValue()));
    application
        .get(UnitOfWork.class)
        .complete(() -> {
          all.save(all.lock(id).orElseThrow().giveUp("No such user."));
          return id;
        });
  }

  /** Waits until nothing is left to be done, so that nothing else can come. */
  void settle() {
    // no classes are generated for the table of the scheduler
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() ->
            application
                    .get(DSLContext.class)
                    .fetchCount(
                        table("scheduled_tasks"),
                        field("task_name", String.class)
                            .in(CarryOutAction.TASK, SendDelivery.TASK, TellSubscribers.TASK))
                == 0);
  }

  /** Apostrophes stand for quotation marks. */
  private static String json(String text, Object... values) {
    return text.replace('\'', '"').formatted(values);
  }
}
