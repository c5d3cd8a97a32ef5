package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.FeedUnderTest.component;
import static io.plimsoll.application.feed.FeedUnderTest.names;
import static io.plimsoll.application.feed.FeedUnderTest.offering;
import static io.plimsoll.application.feed.FeedUnderTest.organization;
import static io.plimsoll.application.feed.FeedUnderTest.project;
import static io.plimsoll.application.feed.FeedUnderTest.rejections;
import static io.plimsoll.application.feed.FeedUnderTest.resource;
import static io.plimsoll.application.feed.FeedUnderTest.stored;
import static io.plimsoll.application.feed.FeedUnderTest.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.feed.LoadFeed.Outcome;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.Organization;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StructureOfAFeedTest {
  private final FeedUnderTest feed = new FeedUnderTest();

  @Test
  void isStoredOnceAndWritesNothingTheSecondTime() {
    assertThat(loadAll()).allSatisfy(outcome -> assertThat(outcome).isEqualTo(stored(2)));
    feed.calls.take();

    assertThat(loadAll()).allSatisfy(outcome -> assertThat(outcome).isEqualTo(unchanged(2)));
    assertThat(feed.calls.take())
        .isNotEmpty()
        .noneMatch(call -> call.endsWith(".save"))
        .noneMatch(call -> call.startsWith("EvaluationBacklog."))
        .noneMatch(call -> call.startsWith("UsageLedger."));
  }

  private List<Outcome> loadAll() {
    return List.of(
        feed.groups("g1", "g2"),
        feed.organizations(organization("o1", "g1", "g2"), organization("o2")),
        feed.projects(project("p1", "o1"), project("p2", "o2")),
        feed.offerings(offering("s1", "o1"), offering("s2", "o1")),
        feed.components(
            component("s1", "cpu", BillingType.USAGE), component("s2", "cpu", BillingType.LIMIT)),
        feed.resources(resource("r1", "s1", "p1"), resource("r2", "s2", "p2")));
  }

  @Test
  void keepsTheIdentityOfWhatItChanges() {
    feed.organizations(organization("o1"));
    Organization before = organizationOf("o1");

    Outcome outcome =
        feed.organizations(
            new OrganizationEntry(new BackendId("o1"), new Name("Renamed"), names(), true, false));

    assertThat(outcome).isEqualTo(stored(1));
    assertThat(organizationOf("o1"))
        .isEqualTo(
            new Organization(
                before.id(), new BackendId("o1"), new Name("Renamed"), Set.of(), true, false));
  }

  @Test
  void letsTheLastOfSeveralLinesWithOneKeyWin() {
    Outcome outcome =
        feed.organizations(
            organization("o1"),
            new OrganizationEntry(new BackendId("o1"), new Name("Last"), names(), false, false));

    assertThat(outcome).isEqualTo(stored(2));
    assertThat(organizationOf("o1").name()).isEqualTo(new Name("Last"));
  }

  @Test
  void rejectsLinesThatNameSomethingUnknownAndLoadsTheRest() {
    feed.organizations(organization("o1"));

    assertThat(rejections(feed.organizations(organization("o2", "g1"), organization("o3"))))
        .containsExactly("0: there is no organization group g1");
    assertThat(rejections(feed.projects(project("p1", "o1"), project("p2", "o9"))))
        .containsExactly("1: there is no organization o9");
    assertThat(rejections(feed.offerings(offering("s1", "o9"))))
        .containsExactly("0: there is no organization o9");
    assertThat(rejections(feed.components(component("s9", "cpu", BillingType.USAGE))))
        .containsExactly("0: there is no offering s9");
    assertThat(rejections(feed.resources(resource("r1", "s9", "p9"))))
        .containsExactly("0: there is no offering s9; there is no project p9");
    assertThat(feed.ports.organizations().byBackendId(Set.of(new BackendId("o2")))).isEmpty();
    assertThat(organizationOf("o3").groups()).isEmpty();
  }

  @Test
  void doesNotMoveAResourceToAnotherOffering() {
    feed.seed.offering("s1");
    feed.seed.offering("s2");
    feed.seed.resource("r1").of("s1").boughtBy("o1");
    feed.projects(project("p1", "o1"));

    assertThat(rejections(feed.resources(resource("r1", "s2", "p1"), resource("r1", "s1", "p1"))))
        .containsExactly("0: resource r1 is of offering s1; a resource can't change its offering");
  }

  @Test
  void changesWhatAComponentIsCalledAndHowItIsBilled() {
    OfferingId offering = feed.seed.offering("s1").with("cpu").id();

    feed.components(component("s1", "cpu", BillingType.FIXED));

    assertThat(feed.ports.components().of(Set.of(offering)).getOrDefault(offering, Map.of()))
        .hasSize(1)
        .allSatisfy(
            (type, stored) -> assertThat(stored.billingType()).isEqualTo(BillingType.FIXED));
  }

  @Test
  void takesAsManyCallsForManyLinesAsForOne() {
    feed.organizations(organization("o0"));
    List<String> forOne = feed.calls.take();

    OrganizationEntry[] many = new OrganizationEntry[500];
    for (int i = 0; i < many.length; i++) {
      many[i] = organization("many" + i);
    }
    feed.organizations(many);

    assertThat(feed.calls.take()).isEqualTo(forOne);
  }

  private Organization organizationOf(String key) {
    var found = feed.ports.organizations().byBackendId(Set.of(new BackendId(key)));
    assertThat(found).hasSize(1);
    return found.values().iterator().next();
  }
}
