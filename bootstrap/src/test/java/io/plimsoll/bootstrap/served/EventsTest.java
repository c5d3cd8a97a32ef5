package io.plimsoll.bootstrap.served;

import static io.plimsoll.persistence.schema.Tables.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EventsTest extends ServedTest {
  private static final String EVENTS = "/api/events/";
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";
  private static final Instant THEN = Instant.parse("2026-03-01T00:00:00Z");

  private String offering = "";

  @BeforeEach
  void sell() {
    seed.offering(own("cluster"), own("provider")).with("cpu");
    offering =
        "/api/marketplace-provider-offerings/" + seed.offering(own("cluster")).id().value() + "/";
  }

  @Test
  void tellTheLifeOfAPolicy() {
    Api owner = owner("provider");
    String policy =
        owner
            .post(
                POLICIES,
                """
                {"scope": "%s", "actions": "notify_organization_owners", "apply_to_all": true,
                 "component_limits_set": [{"type": "cpu", "limit": 0}], "period": 1}
                """
                    .formatted(offering))
            .hasStatus(201)
            .string("url");
    owner.patch(policy, "{\"period\": 2}").hasStatus(200);

    Answer told = owner.get(EVENTS + "?scope=" + policy);

    assertThat(types(told)).containsExactly("policy_updated", "policy_created");
    told.assertHeader("X-Result-Count").isEqualTo("2");
    assertThat(told.json().get(0).propertyNames())
        .containsExactly("uuid", "created", "event_type", "message", "context");
    assertThat(told.json().get(0).get("context").get("offering_name").stringValue())
        .isEqualTo(own("cluster"));
    assertThat(told.json().get(0).get("message").stringValue())
        .startsWith("Usage policy of offering \"%s\" was updated by ".formatted(own("cluster")));
    assertThat(owner.get(EVENTS + "?o=created&field=event_type&scope=" + policy).text())
        .isEqualTo("[{\"event_type\":\"policy_created\"},{\"event_type\":\"policy_updated\"}]");
    owner.get(EVENTS + "count/?event_type=policy_created&scope=" + policy).says(200, "{'count':1}");
  }

  @Test
  void tellAFiringInTheWordsThatClientsKnow() {
    seed.resource(own("vm")).of(own("cluster")).boughtBy(own("consumer"));
    seed.usage(own("vm"), "cpu", BillingMonth.of(2026, 1), "1");

    String policy =
        owner("provider")
            .post(
                POLICIES,
                """
                {"scope": "%s", "actions": "notify_organization_owners,notify_external_user",
                 "options": {"notify_external_user": "ops@example.org"}, "apply_to_all": true,
                 "component_limits_set": [{"type": "cpu", "limit": 0}], "period": 1}
                """
                    .formatted(offering))
            .hasStatus(201)
            .string("url");

    for (String scope : List.of(policy, offering)) {
      assertThat(types(owner("provider").get(EVENTS + "?o=created&scope=" + scope)))
          .endsWith("policy_fired", "notify_external_user", "notify_organization_owners");
    }
    String filter = "?event_type=notify_organization_owners&feature=offering_accounting&scope=";
    assertThat(count(owner("provider"), filter + offering)).isOne();
  }

  @Test
  void areShownOnlyToThoseWhoSeeWhatTheyAreAbout() {
    event(
        EventType.POLICY_FIRED,
        "fired",
        THEN,
        seed.offering(own("cluster")).id().value(),
        seed.organization(own("provider")).id().value());

    assertThat(count(staff(), "?scope=" + offering)).isOne();
    assertThat(count(support(), "?scope=" + offering)).isOne();
    assertThat(count(owner("provider"), "?scope=" + offering)).isOne();
    assertThat(count(holder(Role.CUSTOMER_READER, "provider"), "?scope=" + offering)).isOne();
    assertThat(count(owner("consumer"), "?scope=" + offering)).isZero();
    assertThat(count(stranger(), "?scope=" + offering)).isZero();
    assertThat(count(owner("provider"), "")).isZero();
    assertThat(count(owner("provider"), "?message=fired")).isZero();
    anonymous().get(EVENTS).hasStatus(401);
    anonymous().get(EVENTS + "event_groups/").hasStatus(401);
  }

  @ParameterizedTest
  @EnumSource(names = {"POLICY_FIRED", "NOTIFY_EXTERNAL_USER", "NOTIFY_ORGANIZATION_OWNERS"})
  void ofPoliciesAreShownOnlyToThoseWhoSeePolicies(EventType ofPolicy) {
    UUID id = seed.offering(own("cluster")).id().value();
    UUID provider = seed.organization(own("provider")).id().value();
    event(ofPolicy, own("fired"), THEN, id, provider);
    event(EventType.MARKETPLACE_ORDER_CREATED, own("ordered"), THEN, id, provider);
    Api manager = offeringManager();

    for (Api sees : List.of(staff(), support(), owner("provider"))) {
      assertThat(count(sees, "?scope=" + offering)).isEqualTo(2);
      sees.get(EVENTS + numberOf(own("fired")) + "/").hasStatus(200);
    }
    assertThat(types(manager.get(EVENTS + "?scope=" + offering)))
        .containsExactly("marketplace_order_created");
    manager.get(EVENTS + "count/?scope=" + offering).says(200, "{'count':1}");
    manager.get(EVENTS + numberOf(own("ordered")) + "/").hasStatus(200);
    manager.get(EVENTS + numberOf(own("fired")) + "/").hasStatus(404);
  }

  @Test
  void areShownByEachKindOfObject() {
    seed.resource(own("vm")).of(own("cluster")).boughtBy(own("consumer"));
    UUID resource = seed.resource(own("vm")).id().value();
    UUID consumer = seed.organization(own("consumer")).id().value();
    UUID self = seed.user(own(Role.CUSTOMER_OWNER + " of consumer")).id().value();
    event(EventType.MARKETPLACE_ORDER_CREATED, "ordered", THEN, resource, consumer, self);
    Api owner = owner("consumer");

    assertThat(count(owner, "?scope=/api/marketplace-resources/%s/".formatted(resource))).isOne();
    assertThat(count(owner, "?scope=/api/customers/%s/".formatted(consumer))).isOne();
    assertThat(count(owner, "?scope=http://any/api/users/%s/".formatted(self))).isOne();
    assertThat(
            count(
                owner,
                "?scope=/api/customers/%s/&user_uuid=%s&customer_uuid=%s"
                    .formatted(consumer, self, consumer)))
        .isOne();
    assertThat(count(owner, "?scope=/api/customers/%s/&user_uuid=%s".formatted(consumer, random())))
        .isZero();
    assertThat(count(stranger(), "?scope=/api/users/%s/".formatted(self))).isZero();
    assertThat(
            count(
                owner("provider"),
                "?scope=/api/marketplace-provider-resources/%s/".formatted(resource)))
        .isOne();
    assertThat(count(owner("provider"), "?scope=/api/customers/%s/".formatted(consumer))).isZero();
  }

  @Test
  void areFilteredByTypeGroupTimeAndMessage() {
    UUID id = seed.offering(own("cluster")).id().value();
    event(EventType.POLICY_FIRED, "It FIRED", THEN, id);
    event(EventType.POLICY_RESET, "it was reset", THEN.plusMillis(500), id);
    event(EventType.MARKETPLACE_ORDER_CREATED, "ordered", THEN.plusSeconds(1), id);
    String all = "?scope=" + offering;
    long second = THEN.getEpochSecond();

    assertThat(types(staff().get(EVENTS + all)))
        .containsExactly("marketplace_order_created", "policy_reset", "policy_fired");
    assertThat(count(staff(), all + "&event_type=policy_fired&event_type=policy_reset"))
        .isEqualTo(2);
    assertThat(count(staff(), all + "&feature=resources")).isOne();
    assertThat(count(staff(), all + "&feature=resources&feature=offering_accounting")).isEqualTo(3);
    assertThat(count(staff(), all + "&feature=customers")).isZero();
    assertThat(count(staff(), all + "&message=fired")).isOne();
    assertThat(count(staff(), all + "&created_from=-1")).isEqualTo(3);
    assertThat(count(staff(), all + "&created_to=-1")).isZero();
    assertThat(count(staff(), all + "&created_from=" + second + "000")).isZero();
    assertThat(count(staff(), all + "&created_to=" + second + "000")).isEqualTo(3);
    assertThat(count(staff(), all + "&event_type=slurm_policy_evaluation")).isZero();
    assertThat(count(staff(), all + "&event_type=never_told_2&event_type=policy_fired")).isOne();
    assertThat(count(staff(), all + "&created_from=" + second + ".5")).isEqualTo(2);
    assertThat(count(staff(), all + "&created_to=" + (second + 1) + ".0")).isEqualTo(2);
    assertThat(count(staff(), all + "&created_from=%d&created_to=%d".formatted(second, second)))
        .isZero();
  }

  @Test
  void haveNumbers() {
    UUID id = seed.offering(own("cluster")).id().value();
    event(EventType.MARKETPLACE_ORDER_CREATED, own("fired"), THEN, id);
    long number = numberOf(own("fired"));

    assertThat(owner("provider").get(EVENTS + number + "/").hasStatus(200).string("message"))
        .isEqualTo(own("fired"));
    staff().get(EVENTS + number + "/").hasStatus(200);
    stranger()
        .get(EVENTS + number + "/")
        .says(404, "{'detail':'No Event matches the given query.'}");
    staff()
        .get(EVENTS + Long.MAX_VALUE + "/")
        .says(404, "{'detail':'No Event matches the given query.'}");
    staff().get(EVENTS + "abc/").hasStatus(404);
    staff().delete(EVENTS + number + "/").hasStatus(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event_type=Gossip!|{'event_type':['Select a valid choice. Gossip! is not one of the"
            + " available choices.']}",
        "created_from=today|{'created_from':['Enter a number.']}",
        "user_uuid=1|{'user_uuid':['Enter a valid UUID.']}",
        "o=message|{'o':['Select a valid choice. message is not one of the available choices.']}"
      })
  void refuseWrongFilters(String filterAndFault) {
    String[] parts = filterAndFault.split("\\|");

    staff().get(EVENTS + "?" + parts[0]).says(400, parts[1]);
    staff().get(EVENTS + "count/?" + parts[0]).says(400, parts[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "count/", "event_groups/", "scope_types/"})
  void areCountedByHead(String path) {
    assertThat(staff().head(EVENTS + path).hasStatus(200).header("X-Result-Count").orElseThrow())
        .matches("\\d+");
  }

  @Test
  void haveKnownGroupsAndScopes() {
    assertThat(staff().get(EVENTS + "event_groups/").json().get("resources").valueStream())
        .anyMatch(type -> type.stringValue().equals("marketplace_order_created"));
    assertThat(
            staff().get(EVENTS + "event_groups/").json().get("offering_accounting").valueStream())
        .extracting(JsonNode::stringValue)
        .contains("notify_organization_owners", "notify_external_user");
    assertThat(staff().get(EVENTS + "scope_types/").json().valueStream())
        .anyMatch(type -> type.stringValue().equals("structure.customer"));
    staff().get(EVENTS + "?scope=/nowhere/").hasStatus(404);
    assertThat(count(staff(), "?scope=/api/organization-groups/%s/".formatted(random()))).isZero();
  }

  private Api offeringManager() {
    User user = seed.user(own("manager"));
    application
        .get(Users.class)
        .grant(
            List.of(
                RoleGrant.lasting(
                    random(),
                    user.id(),
                    Role.OFFERING_MANAGER,
                    Scope.of(seed.offering(own("cluster")).id()),
                    MarketplaceSeed.EPOCH)));
    return application.as(user);
  }

  private void event(EventType type, String message, Instant at, UUID... scopes) {
    Event event = new Event(random(), type, at, message, Map.of(), Set.of(scopes));
    application.get(EventLog.class).append(List.of(event));
  }

  private long numberOf(String message) {
    return application.get(DSLContext.class).fetchSingle(EVENT, EVENT.MESSAGE.eq(message)).getId();
  }

  private static long count(Api api, String query) {
    Answer answer = api.get(EVENTS + query).hasStatus(200);
    assertThat(answer.header("X-Result-Count")).hasValue("" + answer.json().size());
    return answer.json().size();
  }

  private static Stream<String> types(Answer answer) {
    return answer
        .hasStatus(200)
        .json()
        .valueStream()
        .map(event -> event.get("event_type").stringValue());
  }

  private static UUID random() {
    return UUID.randomUUID();
  }
}
