package io.plimsoll.bootstrap.served;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;

import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of usage share: a resource {@code r} of a cluster that a university has bought.
 */
abstract class ServedUsage extends ServedTest {
  static final String USAGES = "/api/marketplace-component-usages/";
  static final String SET_USAGE = USAGES + "set_usage/";

  final Instant now = application.get(InstantSource.class).instant();
  final BillingMonth month = BillingMonth.at(now, ZoneOffset.UTC);

  @BeforeEach
  final void aClusterIsUsed() {
    seed.offering(own("cluster"), own("provider")).with("cpu", "disk");
    seed.resource(own("r")).of(own("cluster")).boughtBy(own("university"));
  }

  final Api provider() {
    return owner("provider");
  }

  /** Apostrophes stand for quotation marks. */
  final Answer set(Api who, String rest) {
    return who.post(
        SET_USAGE, "{'resource':'%s',%s}".formatted(resource(), rest).replace('\'', '"'));
  }

  final Answer setCpu(Api who, String amount) {
    return set(who, "'usages':[{'type':'cpu','amount':'%s'}]".formatted(amount));
  }

  /** The component may be used up to this amount in each period. */
  final void capCpu(long amount, LimitPeriod period) {
    application
        .get(DSLContext.class)
        .update(OFFERING_COMPONENT)
        .set(OFFERING_COMPONENT.LIMIT_AMOUNT, amount)
        .set(OFFERING_COMPONENT.LIMIT_PERIOD, period)
        .where(OFFERING_COMPONENT.UUID.eq(seed.offering(own("cluster")).component("cpu").value()))
        .execute();
  }

  final String resource() {
    return seed.resource(own("r")).id().toString();
  }

  final String ofResource() {
    return USAGES + "?resource_uuid=" + resource();
  }

  /** The identity of the only usage of the resource. */
  final String usage() {
    return staff().get(ofResource()).hasStatus(200).json().get(0).get("uuid").stringValue();
  }
}
