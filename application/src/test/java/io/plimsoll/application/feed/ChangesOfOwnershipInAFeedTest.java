package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.FeedUnderTest.organization;
import static io.plimsoll.application.feed.FeedUnderTest.project;
import static io.plimsoll.application.feed.FeedUnderTest.resource;
import static io.plimsoll.application.feed.FeedUnderTest.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesOfOwnershipInAFeedTest {
  private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);

  private final FeedUnderTest feed = new FeedUnderTest();
  private final OfferingId used = feed.seed.offering("used").with("cpu").id();
  private final OrganizationGroupId newOwners = feed.seed.group("new-owners");
  private final OfferingUsagePolicy policy =
      feed.seed.policy(
          PolicyFixture.aPolicy().of(used).limiting("cpu", 1).forMembersOf(newOwners).build());

  ChangesOfOwnershipInAFeedTest() {
    feed.seed.offering("unused").with("cpu");
    feed.seed.organization("old");
    feed.seed.organization("new").inGroups("new-owners");
    feed.seed.resource("r1").of("used").in(feed.seed.project("p1", "old").id());
    feed.seed.usage("r1", "cpu", JANUARY, "5");
  }

  @Test
  void takeTheUsageOfAProjectToItsNewOrganization() {
    assertThat(feed.projects(project("p1", "new"))).isEqualTo(stored(1));

    assertThat(measured()).isEqualTo(UsageTotal.of("5"));
    assertThat(feed.ports.backlog().offerings()).containsExactly(used);
  }

  @Test
  void takeTheUsageOfAResourceToTheOrganizationOfItsNewProject() {
    feed.seed.project("p2", "new");

    assertThat(feed.resources(resource("r1", "used", "p2"))).isEqualTo(stored(1));

    assertThat(measured()).isEqualTo(UsageTotal.of("5"));
    assertThat(feed.ports.backlog().offerings()).containsExactly(used);
  }

  @Test
  void markWhatOnlyTheOldOrganizationUsedBeforeAndAfter() {
    feed.calls.take();

    feed.projects(project("p1", "new"));

    assertThat(feed.calls.take())
        .containsSubsequence(
            "EvaluationBacklog.addUsedBy",
            "Projects.save",
            "UsageLedger.rebuildTotals",
            "EvaluationBacklog.addUsedBy");
  }

  @Test
  void areNoneWhenAResourceStaysInTheOrganization() {
    feed.seed.project("p2", "old");
    feed.calls.take();

    feed.resources(resource("r1", "used", "p2"));

    assertThat(feed.calls.take())
        .contains("Resources.save")
        .doesNotContain("UsageLedger.rebuildTotals");
    assertThat(feed.ports.backlog().offerings()).isEmpty();
  }

  @Test
  void markWhatARegroupedBlockedOrArchivedOrganizationUsed() {
    feed.organizations(organization("old", "new-owners"));
    assertThat(feed.ports.backlog().offerings()).containsExactly(used);

    feed.ports.backlog().clear();
    feed.organizations(changed(true, false));
    assertThat(feed.ports.backlog().offerings()).containsExactly(used);

    feed.ports.backlog().clear();
    feed.organizations(changed(true, true));
    assertThat(feed.ports.backlog().offerings()).containsExactly(used);
  }

  @Test
  void areNoneWhenAnOrganizationGetsAnotherName() {
    feed.organizations(
        new OrganizationEntry(new BackendId("old"), new Name("Renamed"), Set.of(), false, false));

    assertThat(feed.ports.backlog().offerings()).isEmpty();
  }

  private static OrganizationEntry changed(boolean blocked, boolean archived) {
    return new OrganizationEntry(
        new BackendId("old"),
        new Name("old"),
        FeedUnderTest.names("new-owners"),
        blocked,
        archived);
  }

  private UsageTotal measured() {
    return feed.ports
        .meter()
        .measure(Set.of(policy.id()), JANUARY)
        .getOrDefault(policy.id(), UsageTotals.NONE)
        .of(new ComponentType("cpu"));
  }
}
