package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.FeedUnderTest.rejections;
import static io.plimsoll.application.feed.FeedUnderTest.stored;
import static io.plimsoll.application.feed.FeedUnderTest.unchanged;
import static io.plimsoll.application.feed.FeedUnderTest.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.feed.LoadFeed.Outcome;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsagesInAFeedTest {
  private final FeedUnderTest feed = new FeedUnderTest();
  private final OfferingId offering =
      feed.seed.offering("s1").with("cpu", "jobs").with("setup", BillingType.ONE).id();

  UsagesInAFeedTest() {
    feed.seed.resource("r1").of("s1").boughtBy("o1");
    feed.seed.resource("r2").of("s1").boughtBy("o2");
  }

  @Test
  void markTheirOfferingForEvaluation() {
    assertThat(feed.usages(usage("r1", "cpu", "2026-01", "5"), usage("r2", "cpu", "2025-12", "1")))
        .isEqualTo(stored(2));

    assertThat(feed.ports.backlog().offerings()).containsExactly(offering);
  }

  @Test
  void changeNothingTheSecondTime() {
    feed.usages(usage("r1", "cpu", "2026-01", "5"), usage("r2", "cpu", "2025-12", "1"));
    feed.ports.backlog().clear();

    assertThat(
            feed.usages(usage("r1", "cpu", "2026-01", "5.00"), usage("r2", "cpu", "2025-12", "1")))
        .isEqualTo(unchanged(2));
    assertThat(feed.ports.backlog().offerings()).isEmpty();
    assertThat(feed.ports.keptReports()).isEqualTo(2);
  }

  @Test
  void countOnceWhenTheLastOfSeveralLinesWins() {
    Outcome outcome =
        feed.usages(usage("r1", "cpu", "2026-01", "5"), usage("r1", "cpu", "2026-01", "7"));

    assertThat(outcome).isEqualTo(new Outcome(1, 1, List.of()));
    assertThat(feed.usages(usage("r1", "cpu", "2026-01", "7"))).isEqualTo(unchanged(1));
  }

  @Test
  void areRejectedWithEveryFaultThatTheyHave() {
    Outcome outcome =
        feed.usages(
            usage("r9", "cpu", "2026-02", "1"),
            usage("r1", "gpu", "2026-01", "1"),
            usage("r1", "setup", "2026-02", "1"),
            usage("r1", "cpu", "2026-01", "1"));

    assertThat(outcome.stored()).isEqualTo(1);
    assertThat(rejections(outcome))
        .containsExactly(
            "0: month 2026-02 is in the future, it is 2026-01; there is no resource r9",
            "1: the offering of resource r1 has no component gpu",
            "2: month 2026-02 is in the future, it is 2026-01; component setup is billed as one and"
                + " takes no usage");
  }

  @Test
  void takeAsManyCallsForManyLinesAsForOne() {
    feed.usages(usage("r1", "cpu", "2026-01", "1"));
    List<String> forOne = feed.calls.take();

    feed.usages(
        usage("r1", "cpu", "2025-12", "1"),
        usage("r1", "jobs", "2025-12", "1"),
        usage("r2", "cpu", "2025-11", "1"),
        usage("r2", "jobs", "2025-11", "1"));

    assertThat(feed.calls.take()).isEqualTo(forOne);
  }
}
