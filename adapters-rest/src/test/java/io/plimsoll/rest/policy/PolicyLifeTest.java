package io.plimsoll.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The calls that the documentation of the API shows, one after another. */
class PolicyLifeTest extends PolicyTest {

  @Test
  void aDefinedPolicyHasEveryKey() {
    Answer defined = owner("provider").post(POLICIES, body(offering())).hasStatus(201).saysJson();

    List<String> keys = new ArrayList<>();
    defined.json().properties().forEach(property -> keys.add(property.getKey()));
    assertThat(keys)
        .containsExactly(
            "uuid",
            "url",
            "scope",
            "scope_name",
            "scope_uuid",
            "actions",
            "created",
            "created_by_full_name",
            "created_by_username",
            "has_fired",
            "fired_datetime",
            "affected_resources_count",
            "options",
            "organization_groups",
            "apply_to_all",
            "component_limits_set",
            "period",
            "period_name");
  }

  @Test
  void aDefinedPolicySaysWhatItIsAbout() {
    Api owner = owner("provider");
    OfferingSeed offering = offering();

    Answer defined = owner.post(POLICIES, body(offering)).hasStatus(201);

    String base = "http://localhost:" + owner.port();
    assertThat(defined.string("url")).isEqualTo(base + POLICIES + defined.string("uuid") + "/");
    assertThat(defined.header("Location")).hasValue(defined.string("url"));
    assertThat(defined.string("scope"))
        .isEqualTo(base + "/api/marketplace-provider-offerings/" + offering.id() + "/");
    assertThat(defined.string("scope_uuid")).isEqualTo(offering.id().toString());
    assertThat(defined.string("scope_name")).isEqualTo(own("offering"));
    assertThat(defined.string("actions")).isEqualTo("notify_organization_owners");
    assertThat(defined.string("created"))
        .matches("2026-02-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.123456\\+00:00");
    assertThat(defined.string("fired_datetime")).isEqualTo(defined.string("created"));
    assertThat(defined.string("created_by_username")).isEqualTo(own("CUSTOMER_OWNER of provider"));
  }

  @Test
  void aDefinedPolicyHasTheDefaultsOfWhatWasLeftOut() {
    Answer defined = owner("provider").post(POLICIES, body(offering())).hasStatus(201);

    assertThat(defined.json().get("has_fired").booleanValue()).isFalse();
    assertThat(defined.json().get("options")).hasToString("{}");
    assertThat(defined.json().get("organization_groups")).hasToString("[]");
    assertThat(defined.json().get("component_limits_set")).hasToString("[]");
    assertThat(defined.json().get("period").intValue()).isEqualTo(2);
    assertThat(defined.string("period_name")).isEqualTo("1 month");
  }

  @Test
  void theAnswerToADefinitionShowsThatThePolicyHasFired() {
    OfferingSeed offering = offering();
    seed.resource(own("resource")).of(own("offering")).boughtBy(own("buyer"));
    seed.usage(own("resource"), "gpu", BillingMonth.at(clock.instant(), ZoneOffset.UTC), "7");

    Answer defined =
        staff()
            .post(
                POLICIES,
                json(
                    """
                    {'scope': '%s', 'actions': 'notify_organization_owners', 'apply_to_all': true,
                     'component_limits_set':
                         [{'type': 'cpu', 'limit': 10}, {'type': 'gpu', 'limit': '6'}]}\
                    """
                        .formatted(scope(offering))))
            .hasStatus(201);

    assertThat(defined.json().get("has_fired").booleanValue()).isTrue();
    assertThat(defined.json().get("component_limits_set"))
        .hasToString(json("[{'type':'cpu','limit':10},{'type':'gpu','limit':6}]"));
  }

  @Test
  void whatWasDefinedIsRetrievedAndListed() {
    Api owner = owner("provider");
    Answer defined = owner.post(POLICIES, body(offering())).hasStatus(201);

    assertThat(owner.get(defined.string("url")).hasStatus(200).text()).isEqualTo(defined.text());
    assertThat(owner.get(POLICIES + defined.string("uuid").replace("-", "") + "/").text())
        .isEqualTo(defined.text());
    assertThat(owner.get(POLICIES).hasStatus(200).text()).isEqualTo("[" + defined.text() + "]");
    assertThat(owner.head(defined.string("url")).hasStatus(200).text()).isEmpty();
  }

  @Test
  void putGivesDefaultsToWhatItLeavesOut() {
    Api owner = owner("provider");
    OfferingSeed offering = offering();
    OrganizationGroupId group = seed.group(own("group"));
    String more = ", 'period': 4, 'options': {'notify_external_user': 'a@b.ch'}";
    String path = defined(owner, body(offering, more));

    Answer put =
        owner
            .put(
                path,
                json(
                    """
                    {'scope': '%s', 'actions': 'block_creation_of_new_resources',
                     'component_limits_set': [], 'organization_groups': ['%s']}\
                    """
                        .formatted(scope(offering), group(group))))
            .hasStatus(200);

    assertThat(put.json().get("period").intValue()).isEqualTo(2);
    assertThat(put.json().get("options")).hasToString("{}");
    assertThat(put.json().get("apply_to_all").booleanValue()).isFalse();
    assertThat(put.json().get("organization_groups").get(0).stringValue())
        .isEqualTo("http://localhost:" + owner.port() + group(group));
  }

  @Test
  void patchKeepsWhatItLeavesOut() {
    Api owner = owner("provider");
    String path = defined(owner, groupBody());
    String before = owner.get(path).text();

    assertThat(owner.patch(path, "{}").hasStatus(200).text()).isEqualTo(before);
    assertThat(owner.call("PATCH", path, Optional.empty()).hasStatus(200).text()).isEqualTo(before);
    Answer all =
        owner.patch(path, json("{'apply_to_all': true, 'organization_groups': []}")).hasStatus(200);
    assertThat(all.json().get("apply_to_all").booleanValue()).isTrue();
    assertThat(all.json().get("period").intValue()).isEqualTo(4);
    assertThat(all.json().get("component_limits_set"))
        .hasToString(json("[{'type':'cpu','limit':3}]"));
    assertThat(all.json().get("options")).hasToString(json("{'notify_external_user':'a@b.ch'}"));
  }

  private String groupBody() {
    return json(
        """
        {'scope': '%s', 'actions': 'notify_external_user', 'organization_groups': ['%s'],
         'component_limits_set': [{'type': 'cpu', 'limit': 3}], 'period': 4,
         'options': {'notify_external_user': 'a@b.ch'}}\
        """
            .formatted(scope(offering()), group(seed.group(own("group")))));
  }

  @Test
  void aDeletedPolicyIsGone() {
    Api owner = owner("provider");
    String path = defined(owner, body(offering()));

    Answer deleted = owner.delete(path).hasStatus(204);

    assertThat(deleted.text()).isEmpty();
    owner.get(path).says(404, "{'detail':'No OfferingUsagePolicy matches the given query.'}");
    owner.delete(path).says(404, "{'detail':'No OfferingUsagePolicy matches the given query.'}");
  }

  @Test
  void theActionsAreSortedAndCounted() {
    Api stranger = stranger();

    stranger
        .get(POLICIES + "actions/")
        .says(
            200,
            "['block_creation_of_new_resources','block_modification_of_existing_resources',"
                + "'notify_external_user','notify_organization_owners','request_downscaling',"
                + "'request_pausing']");
    assertThat(stranger.head(POLICIES + "actions/").hasStatus(200).header("X-Result-Count"))
        .hasValue("6");
  }

  @Test
  void repeatedActionsCountOnce() {
    String actions = "notify_external_user,notify_organization_owners,notify_external_user";

    Answer defined =
        staff().post(POLICIES, body(offering(), ", 'actions': '%s'".formatted(actions)));

    assertThat(defined.hasStatus(201).string("actions"))
        .isEqualTo("notify_external_user,notify_organization_owners");
  }

  @Test
  void optionsComeOutAsTheyWentIn() {
    String options =
        json(
            "{'block_creation_of_new_resources':"
                + "{'a':[1.50,1E+300,12345678901234567890,null,true,'é']},"
                + "'notify_external_user':' a@b.ch, ,c@d.ch','notify_organization_owners':'provider'}");

    Answer defined =
        staff().post(POLICIES, body(offering(), ", 'options': " + options)).hasStatus(201);

    assertThat(defined.text()).contains("\"options\":" + options);
  }

  @Test
  void optionsOfWhoIsToldComeOutAsTheyWentIn() {
    String options =
        json(
            "{'notify_external_user':{'recipients':'a@b.ch, c@d.ch','warn_at_percent':[80,50]},"
                + "'notify_organization_owners':{'warn_at_percent':[]}}");

    Answer defined =
        staff().post(POLICIES, body(offering(), ", 'options': " + options)).hasStatus(201);

    assertThat(defined.text()).contains("\"options\":" + options);
  }

  @Test
  void optionsMayBeTheTextOfAnObject() {
    String text = "{'notify_external_user': ''}".replace("'", "\\'");

    Answer defined =
        staff().post(POLICIES, body(offering(), ", 'options': '" + text + "'")).hasStatus(201);

    assertThat(defined.json().get("options")).hasToString(json("{'notify_external_user':''}"));
  }

  @Test
  void everyPathWorksWithoutItsTrailingSlashToo() {
    Api owner = owner("provider");
    String path = defined(owner, body(offering()));

    for (String slashed : List.of(path, POLICIES, POLICIES + "actions/")) {
      Answer bare = owner.get(slashed.substring(0, slashed.length() - 1)).hasStatus(200);
      assertThat(bare.text()).isEqualTo(owner.get(slashed).text());
      assertThat(bare.header("Link")).isEqualTo(owner.get(slashed).header("Link"));
    }
  }

  @Test
  void periodsAndFlagsMayBeTexts() {
    String body = body(offering(), ", 'period': '3'").replace("true", "\"True\"");

    Answer defined = staff().post(POLICIES, body).hasStatus(201);

    assertThat(defined.json().get("period").intValue()).isEqualTo(3);
    assertThat(defined.json().get("apply_to_all").booleanValue()).isTrue();
  }

  @Test
  void everyPeriodHasItsName() {
    Api staff = staff();
    OfferingSeed offering = offering();
    Map<Integer, String> names = Map.of(1, "Total", 2, "1 month", 3, "3 month", 4, "12 month");

    names.forEach((number, name) -> {
      Answer defined = staff.post(POLICIES, body(offering, ", 'period': " + number)).hasStatus(201);
      assertThat(defined.string("period_name")).isEqualTo(name);
    });
  }
}
