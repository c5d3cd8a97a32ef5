package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.usage.SetUsage.Command;
import io.plimsoll.application.usage.SetUsage.Fault;
import io.plimsoll.application.usage.SetUsage.Item;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of {@link SetUsage} share: reports about the resource {@code r}. */
abstract class SetUsageTest extends UseCaseTest {
  static final Viewer STAFF = ViewerFixture.staff();

  final TermsOfOneResource terms = new TermsOfOneResource();

  final Outcome<Recorded, Fault> set(Viewer viewer, Item... items) {
    return set(viewer, null, items);
  }

  final Outcome<Recorded, Fault> set(Viewer viewer, @Nullable Instant date, Item... items) {
    return set(viewer, new Command(null, seed.resource("r").id(), date, List.of(items)));
  }

  final Outcome<Recorded, Fault> set(Viewer viewer, Command command) {
    return useCases.setUsage(terms).set(viewer, command);
  }

  static Item cpu(String amount) {
    return item("cpu", amount);
  }

  static Item item(String component, String amount) {
    return new Item(
        new ComponentType(component), UsageAmount.of(amount), "", MissingUsagePolicy.NONE);
  }

  final void assertRefused(Outcome<Recorded, Fault> outcome, Fault fault) {
    assertThat(outcome).isEqualTo(Outcome.refused(fault));
    assertThat(ports.keptReports()).isZero();
  }

  static void assertTaken(Outcome<Recorded, Fault> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }
}
