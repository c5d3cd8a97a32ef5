package io.plimsoll.bootstrap.served;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.rest.Api;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefusedOrderTest extends PurchasesTest {

  @Test
  void isKeptOutByAFiredPolicyAndNothingIsStored() {
    seed.policy(
        PolicyFixture.aPolicy()
            .of(cluster())
            .limiting("cpu", 1)
            .firedSince(Instant.parse("2026-03-01T02:00:00Z"), BLOCK_CREATION_OF_NEW_RESOURCES)
            .build());

    order(customer(), "")
        .says(
            400,
            "['Creation of new resources in this project is prohibited by OfferingUsagePolicy for"
                + " Offering %s. UUID: %s..']".formatted(own("cluster"), cluster()));

    assertThat(staff().get(ORDERS + "?project_uuid=" + project().id()).text()).isEqualTo("[]");
    assertThat(staff().get(RESOURCES + "?project_uuid=" + project().id()).text()).isEqualTo("[]");
  }

  @Test
  void saysWhatIsMissing() {
    customer()
        .post(ORDERS, "{}")
        .says(
            400, "{'offering':['This field is required.'],'project':['This field is required.']}");
  }

  @Test
  void isNotForThoseWhoMayNotOrder() {
    String body = body("");
    anonymous().post(ORDERS, body).hasStatus(401);
    for (Api who : new Api[] {stranger(), seller()}) {
      who.post(ORDERS, body)
          .says(400, "{'project':['Invalid hyperlink - Object does not exist.']}");
    }
    holder(Role.CUSTOMER_READER, "university").post(ORDERS, body).hasStatus(403);
    support().post(ORDERS, body).hasStatus(403);
  }

  @Test
  void namesAnOfferingThatIsThere() {
    Api customer = customer();
    customer
        .post(ORDERS, body("").replace("public-offerings", "provider-offerings"))
        .says(400, "{'offering':['Invalid hyperlink - Incorrect URL match.']}");
    customer
        .post(ORDERS, body("").replace(cluster().toString(), project().id().toString()))
        .says(400, "{'offering':['Invalid hyperlink - Object does not exist.']}");
    Offerings offerings = application.get(Offerings.class);
    offerings.describe(
        cluster(),
        offerings.profileOf(cluster()).orElseThrow().in(OfferingState.PAUSED, "holidays"));
    order(customer, "").says(400, "{'offering':['Offering is not available.']}");
  }

  @Test
  void namesAPlanOfASharedOfferingThatHasPlans() {
    Plan plan = plan();
    Api customer = customer();
    order(customer, "").says(400, "{'plan':['Plan is required when creating resources.']}");
    order(customer, ",'plan':'%s'".formatted(url(plan).replace(plan.id() + "", cluster() + "")))
        .says(400, "{'plan':['Invalid hyperlink - Object does not exist.']}");
    seed.offering(own("cloud"), own("seller"));
    customer
        .post(
            ORDERS,
            body(",'plan':'%s'".formatted(url(plan)))
                .replaceFirst(
                    "public-offerings/" + cluster(),
                    "public-offerings/" + seed.offering(own("cloud")).id()))
        .says(400, "{'plan':['This plan is not available for selected offering.']}");
  }

  @Test
  void hasANameThatFits() {
    order(customer(), ",'attributes':{'name':'%s'}".formatted("x".repeat(151)))
        .says(400, "{'attributes.name':['Ensure this field has no more than 150 characters.']}");
    order(customer(), ",'attributes':{'name':'%s'}".formatted("x".repeat(150))).hasStatus(201);
    order(customer(), ",'attributes':[]")
        .says(400, "{'attributes':['Expected a dictionary of items but got type \\\"list\\\".']}");
  }

  @Test
  void asksForAmountsThatCanBeHad() {
    OfferingComponents components = application.get(OfferingComponents.class);
    components.describe(
        seed.offering(own("cluster")).component("cpu"),
        new ComponentProfile("", "", 1, LimitPeriod.MONTH, null, 2L, 8L, null, null, false, false));

    order(customer(), ",'limits':{'cpu':1}")
        .says(400, "{'limits':{'cpu':['Ensure this value is between 2 and 8.']}}");
    order(customer(), ",'limits':{'cpu':'many','disk':-1}")
        .says(
            400,
            "{'limits':{'cpu':['A valid integer is required.'],"
                + "'disk':['Ensure this value is greater than or equal to 0.']}}");
    order(customer(), ",'limits':{'gpu':1,'fpga':2}")
        .says(400, "{'limits':['Unknown component types: fpga, gpu']}");
    String order = order(customer(), ",'limits':{'cpu':8,'disk':1}").hasStatus(201).string("url");
    assertThat(customer().get(order).json().get("limits").toString())
        .isEqualTo(json("{'cpu':8,'disk':1}"));
  }

  @Test
  void isNotTakenFromABlockedOrganization() {
    Api customer = customer();
    seed.organization(own("university")).blocked();
    order(customer, "").says(400, "['Blocked organization is not available.']");
  }
}
