package io.plimsoll.persistence.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Sums that are older than the column that tells their age. */
abstract class AgeOfOldSums {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00.123456Z");
  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

  abstract AdaptersUnderTest database();

  @Test
  void isThatOfTheLastReportThatWasKept() {
    PortsUnderTest ports = database().ports();
    MarketplaceSeed seed = new MarketplaceSeed(ports);
    seed.offering("cluster").with("cpu");
    for (String organization : List.of("a", "b")) {
      seed.resource("of " + organization).of("cluster").boughtBy(organization);
    }
    report(seed, "a", "1", MONDAY);
    report(seed, "b", "1", MONDAY);
    report(seed, "b", "2", TUESDAY);

    database().get(DSLContext.class).execute("alter table usage_total drop column reported");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V11__age_of_data.sql"))
        .execute(database().get(DataSource.class));

    assertThat(reported(seed, "a")).contains(MONDAY);
    assertThat(reported(seed, "b")).contains(TUESDAY);
  }

  private void report(MarketplaceSeed seed, String organization, String amount, Instant at) {
    database()
        .get(UnitOfWork.class)
        .complete(() ->
            database()
                .get(UsageLedger.class)
                .record(
                    List.of(seed.usageOf("of " + organization, "cpu", MARCH, amount)),
                    "reporter",
                    at));
  }

  private Optional<Instant> reported(MarketplaceSeed seed, String organization) {
    return database()
        .ports()
        .reported(
            seed.offering("cluster").component("cpu"), seed.organization(organization).id(), MARCH);
  }
}
