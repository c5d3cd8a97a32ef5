package io.plimsoll.bootstrap.served;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.organization.ProjectKind;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.rest.Api;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
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

    order(staff(), "").hasStatus(400);
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
        Map.of(
            seed.offering(own("cluster")).component("cpu"),
            new ComponentProfile(
                "", "", 1, LimitPeriod.MONTH, null, 2L, 8L, null, null, false, false)));

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
    // what the provider really gives may be more than can be ordered
    seller()
        .post(provided(resourceOf(order)) + "set_limits/", json("{'limits':{'cpu':9}}"))
        .hasStatus(200);
  }

  @Test
  void isNotTakenFromABlockedOrArchivedOrganization() {
    Api customer = customer();
    seed.organization(own("university")).archived();
    order(customer, "").says(400, "['Archived organization is not available.']");
    seed.organization(own("university")).blocked();
    order(customer, "").says(400, "['Blocked organization is not available.']");
  }

  @Test
  void isForAProjectThatHasNotEnded() {
    LocalDate today =
        LocalDate.ofInstant(application.get(InstantSource.class).instant(), ZoneOffset.UTC);
    projectEnds(today, 0);
    order(customer(), "").hasStatus(201);
    projectEnds(today.minusDays(1), 1);
    order(customer(), "").hasStatus(201);
    projectEnds(today.minusDays(1), 0);
    assertThat(order(customer(), "").hasStatus(400).text())
        .isEqualTo("[\"Project '%s' is expired.\"]".formatted(own("project")));
  }

  @Test
  void isOfSomethingThatIsSoldToOthers() {
    Offerings offerings = application.get(Offerings.class);
    OfferingProfile present = offerings.profileOf(cluster()).orElseThrow();
    seed.grant(own("both"), Role.CUSTOMER_OWNER, own("university"));
    seed.grant(own("both"), Role.CUSTOMER_OWNER, own("seller"));
    Api both = application.as(seed.user(own("both")));
    offerings.describe(cluster(), notShared(present));

    order(customer(), "").says(400, "{'offering':['Invalid hyperlink - Object does not exist.']}");
    assertThat(order(both, "").hasStatus(400).text())
        .isEqualTo(
            "[\"Offering \\\"%s\\\" is not allowed in organization \\\"%s\\\".\"]"
                .formatted(own("cluster"), own("university")));
  }

  @Test
  void saysThingsThatCanBeRead() {
    order(
            customer(),
            ",'start_date':'soon','callback_url':'javascript:alert(1)','slug':'',"
                + "'accepting_terms_of_service':'perhaps'")
        .says(
            400,
            "{'slug':['This field may not be blank.'],"
                + "'start_date':['Date has wrong format. Use one of these formats instead:"
                + " YYYY-MM-DD.'],"
                + "'callback_url':['Enter a valid URL.'],"
                + "'accepting_terms_of_service':['Must be a valid boolean.']}");
    order(customer(), ",'start_date':null,'callback_url':''").hasStatus(201);
  }

  private void projectEnds(LocalDate end, int graceDays) {
    application
        .get(Projects.class)
        .describe(
            project().id(), new ProjectProfile("", "", ProjectKind.DEFAULT, null, end, graceDays));
  }

  private static OfferingProfile notShared(OfferingProfile present) {
    return new OfferingProfile(
        present.slug(),
        present.category(),
        present.type(),
        present.state(),
        present.pausedReason(),
        present.description(),
        false,
        present.billable(),
        present.settings());
  }
}
