package io.plimsoll.bootstrap.served;

import static io.plimsoll.persistence.schema.Tables.DELIVERY;
import static io.plimsoll.persistence.schema.Tables.STAGED_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom policies tell, when, and what comes of it. */
class WarningsTest extends ServedTest {
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";
  private static final String WARNING =
      "{'notify_external_user':{'recipients':'a@b.ch, c@d.ch','warn_at_percent':[80,50]}}";

  @BeforeEach
  void sixtyOfAHundredAreUsed() {
    seed.offering(own("cluster")).with("cpu");
    seed.resource(own("r")).of(own("cluster")).boughtBy(own("physics"));
    use("60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'notify_external_user':'a@b.ch, c@d.ch'}",
        "{'notify_external_user':{}}",
        "{'notify_external_user':{'recipients':''}}",
        "{'notify_organization_owners':'consumers'}",
        "{'notify_organization_owners':{'recipients':'provider','warn_at_percent':[]}}",
        WARNING,
      })
  void optionsStayAsTheyAreWhenAPolicyIsReadAndSaved(String options) {
    String path = defined(options);
    String before = staff().get(path).hasStatus(200).text();

    staff().put(path, body(staff().get(path).json().get("options").toString())).hasStatus(200);

    assertThat(before).contains("\"options\":" + json(options));
    assertThat(staff().get(path).text()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'notify_external_user':'a@b.ch\\r\\nBcc: c@d.ch'}",
        "{'notify_external_user':{'recipients':'a@b.ch\\n'}}",
        "{'notify_external_user':{'cc':'a@b.ch'}}",
        "{'notify_organization_owners':'everybody'}",
        "{'notify_organization_owners':{'warn_at_percent':[0]}}",
        "{'notify_organization_owners':{'warn_at_percent':['50']}}",
      })
  void optionsThatMeanNothingAreRefused(String options) {
    Answer refused = staff().post(POLICIES, body(options)).hasStatus(400);

    assertThat(refused.json().get("options").get(0).stringValue())
        .startsWith("Options for notify_")
        .contains(" are invalid");
  }

  @Test
  void whoeverIsNamedIsWarnedOnce() {
    String path = defined(WARNING);
    UUID policy = UUID.fromString(staff().get(path).string("uuid"));

    carryOutAll(policy);
    staff().patch(path, "{}").hasStatus(200);
    carryOutAll(policy);

    assertThat(told(policy)).containsExactlyInAnyOrder("a@b.ch 50", "c@d.ch 50");
    use("85");
    staff().patch(path, "{}").hasStatus(200);
    carryOutAll(policy);
    assertThat(told(policy))
        .containsExactlyInAnyOrder("a@b.ch 50", "c@d.ch 50", "a@b.ch 80", "c@d.ch 80");
  }

  private void use(String amount) {
    BillingMonth month = BillingMonth.at(Instant.now(Clock.systemUTC()), ZoneOffset.UTC);
    seed.usage(own("r"), "cpu", month, amount);
  }

  private void carryOutAll(UUID policy) {
    for (UUID action :
        dsl()
            .fetch(STAGED_ACTION, STAGED_ACTION.POLICY_UUID.eq(policy))
            .getValues(STAGED_ACTION.UUID)) {
      assertThat(application.get(CarryOutAction.class).carryOut(action))
          .isEqualTo(CarryOutAction.Result.DONE);
    }
  }

  /** To whom a warning goes, and of how much. */
  private List<String> told(UUID policy) {
    return dsl()
        .fetch(DELIVERY, DELIVERY.POLICY_UUID.eq(policy))
        .map(row -> {
          assertThat(row.getMessage()).contains("\"kind\":\"WARNED\"");
          return row.getRecipient()
              + " "
              + row.getMessage().replaceFirst(".*\"percent\":(\\d+).*", "$1");
        });
  }

  private DSLContext dsl() {
    return application.get(DSLContext.class);
  }

  private String defined(String options) {
    return POLICIES + staff().post(POLICIES, body(options)).hasStatus(201).string("uuid") + "/";
  }

  private String body(String options) {
    return json(
        """
        {'scope': '/api/marketplace-provider-offerings/%s/', 'apply_to_all': true,
         'actions': 'notify_external_user,notify_organization_owners',
         'component_limits_set': [{'type': 'cpu', 'limit': 100}], 'options': %s}\
        """
            .formatted(seed.offering(own("cluster")).id(), options));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
