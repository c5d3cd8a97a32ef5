package io.plimsoll.bootstrap.served;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionTest extends ServedTest {
  private static final String DECISION = "/api/marketplace-offering-usage-policies/decision/";
  private static final Instant MARCH = Instant.parse("2026-03-01T02:00:00Z");

  private static final String SEEDED = "2026-01-15T12:00:00+00:00";

  @BeforeEach
  void aClusterIsUsedByTwo() {
    seed.offering(own("cluster")).with("cpu", "disk");
    BillingMonth month = BillingMonth.at(Instant.now(Clock.systemUTC()), ZoneOffset.UTC);
    for (String organization : new String[] {"physics", "biology"}) {
      seed.resource(own(organization)).of(own("cluster")).boughtBy(own(organization));
      seed.usage(own(organization), "cpu", month, "30");
    }
  }

  @Test
  void allowsWhatNoPolicyKeepsOut() {
    seed.policy(onCluster().limiting("cpu", 100).build());
    OfferingUsagePolicy tight =
        seed.policy(
            onCluster().limiting("cpu", 90).limiting("disk", 5).over(Period.MONTH_12).build());

    JsonNode decision = decision("").hasStatus(200).json();

    assertThat(decision.get("allowed").booleanValue()).isTrue();
    assertThat(decision.get("policies")).isEmpty();
    assertThat(decision.get("components").toString())
        .isEqualTo(
            ("[{'type':'cpu','limit':90,'total':'60.00','headroom':'30.00','policy_uuid':'%s',"
                    + "'period_name':'12 month','usage_reported':'2026-01-15T12:00:00+00:00'},"
                    + "{'type':'disk','limit':5,'total':'0.00','headroom':'5.00','policy_uuid':'%s',"
                    + "'period_name':'12 month'}]")
                .formatted(tight.id(), tight.id())
                .replace('\'', '"'));
  }

  @Test
  void tellsHowOldTheNumbersAre() {
    seed.organization(own("physics")).inGroups(own("members"));
    seed.policy(
        onCluster()
            .limiting("cpu", 100)
            .limiting("disk", 5)
            .forMembersOf(seed.group(own("members")))
            .build());
    ZonedDateTime now = ZonedDateTime.now(Clock.systemUTC());
    report("biology", "cpu", now);

    JsonNode decision = decision("").hasStatus(200).json();
    assertThat(decision.get("usage_reported").stringValue()).isEqualTo(SEEDED);
    assertThat(decision.get("components").get(0).get("usage_reported").stringValue())
        .isEqualTo(SEEDED);
    assertThat(decision.get("components").get(1).has("usage_reported")).isFalse();

    report("physics", "disk", now.minusMonths(1));
    decision = decision("").json();
    assertThat(decision.get("usage_reported").stringValue()).isEqualTo(SEEDED);
    assertThat(decision.get("components").get(1).get("usage_reported").stringValue())
        .isGreaterThan(SEEDED);
  }

  @Test
  void tellsNoAgeOfWhatNobodyLimits() {
    assertThat(decision("").hasStatus(200).json().has("usage_reported")).isFalse();
  }

  @Test
  void doesNotAllowWhatAFiredPolicyBlocks() {
    OfferingUsagePolicy policy =
        seed.policy(
            onCluster()
                .limiting("cpu", 50)
                .firedSince(MARCH, BLOCK_CREATION_OF_NEW_RESOURCES)
                .build());

    JsonNode decision = decision("").hasStatus(200).json();

    assertThat(decision.get("allowed").booleanValue()).isFalse();
    assertThat(decision.get("policies").get(0).get("uuid").stringValue())
        .isEqualTo(policy.id().toString());
    assertThat(decision.get("components").get(0).get("headroom").stringValue()).isEqualTo("0.00");
  }

  @Test
  void doesNotAllowWhatWouldMakeAPolicyBlock() {
    seed.policy(onCluster().limiting("cpu", 90).doing(BLOCK_CREATION_OF_NEW_RESOURCES).build());
    seed.policy(onCluster().limiting("cpu", 70).doing(NOTIFY_ORGANIZATION_OWNERS).build());

    assertThat(isAllowed("&component=cpu&amount=30")).isTrue(); // reached is not exceeded
    assertThat(isAllowed("&component=cpu&amount=30.01")).isFalse();
    assertThat(isAllowed("&component=disk&amount=1000")).isTrue();
  }

  @Test
  void countsPoliciesOfTheAudienceOnly() {
    seed.policy(
        onCluster()
            .limiting("cpu", 1)
            .forMembersOf(seed.group(own("others")))
            .firedSince(MARCH, BLOCK_CREATION_OF_NEW_RESOURCES)
            .build());

    JsonNode decision = decision("").json();

    assertThat(decision.get("allowed").booleanValue()).isTrue();
    assertThat(decision.get("components")).isEmpty();
  }

  @Test
  void isNotAboutComponentsThatTheOfferingHasNot() {
    seed.offering(own("other")).with("tape");

    decision("&component=tape&amount=1")
        .says(400, "{'component':['Offering has not component with type tape.']}");
    decision("&component=CPU&amount=0")
        .says(400, "{'component':['Offering has not component with type CPU.']}");
  }

  @Test
  void hasItsFaultsTold() {
    staff()
        .get(DECISION + "?amount=x")
        .says(
            400,
            "{'offering_uuid':['This field is required.'],'customer_uuid':['This field is"
                + " required.'],'amount':['A valid number is required.']}");
    decision("&component=cpu").says(400, "{'amount':['This field is required.']}");
    decision("&amount=1").says(400, "{'component':['This field is required.']}");
    staff().post(DECISION, "{}").hasStatus(405);
  }

  private void report(String organization, String component, ZonedDateTime at) {
    staff()
        .post(
            "/api/marketplace-component-usages/set_usage/",
            "{'resource':'%s','date':'%s','usages':[{'type':'%s','amount':'1'}]}"
                .formatted(seed.resource(own(organization)).id(), at.toInstant(), component)
                .replace('\'', '"'))
        .hasStatus(201);
  }

  private boolean isAllowed(String more) {
    return decision(more).hasStatus(200).json().get("allowed").booleanValue();
  }

  private Answer decision(String more) {
    return staff()
        .get(
            "%s?offering_uuid=%s&customer_uuid=%s%s"
                .formatted(
                    DECISION,
                    seed.offering(own("cluster")).id(),
                    seed.organization(own("physics")).id(),
                    more));
  }

  private PolicyFixture onCluster() {
    return aPolicy().of(seed.offering(own("cluster")).id());
  }
}
