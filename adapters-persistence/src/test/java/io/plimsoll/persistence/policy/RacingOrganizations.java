package io.plimsoll.persistence.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.OrganizationEntry;
import io.plimsoll.application.organization.MaintainOrganizations;
import io.plimsoll.application.organization.OrganizationChange;
import io.plimsoll.application.organization.OrganizationDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.Race;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule 6, when what races with other changes is an organization that is blocked. */
abstract class RacingOrganizations extends Races {
  @Test
  void aReportAndTheBlockingOfItsOrganizationSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 100);

    race(() -> report("physics", "cpu", "150"), () -> block("physics"));

    assertStateIsTrue(policy, false);
  }

  @Test
  void theBlockingOfAnOrganizationAndItsReportSeeEachOther() {
    PolicyId policy = stored("cluster", "cpu", 100);
    report("physics", "cpu", "150");
    assertStateIsTrue(policy, true);

    race(() -> block("physics"), () -> report("physics", "cpu", "160"));

    assertStateIsTrue(policy, false);
  }

  @Test
  void aNewPolicyAndTheBlockingOfAnOrganizationSeeEachOther() {
    report("physics", "cpu", "150");

    race(() -> define("cluster", "cpu", 100), () -> block("physics"));

    assertStateIsTrue(onlyPolicy(), false);
  }

  @Test
  void theBlockingOfAnOrganizationAndANewPolicySeeEachOther() {
    report("physics", "cpu", "150");

    race(() -> block("physics"), () -> define("cluster", "cpu", 100));

    assertStateIsTrue(onlyPolicy(), false);
  }

  @Test
  void aFeedThatWaitedForABlockingMarksWhatItTakesBack() {
    report("physics", "cpu", "150");

    Race<LoadFeed.Outcome> race =
        Race.between(
            ports.unitOfWork(),
            () -> {
              block("physics");
              return true;
            },
            () -> load(entry("physics", false)));

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome()).isEqualTo(new LoadFeed.Outcome(1, 0, List.of()));
    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());
  }

  @Test
  void anImportThatBlocksAnOrganizationWaitsForANewPolicyAndEvaluatesIt() {
    report("physics", "cpu", "150");
    // the mark is there already, so nothing but the lock can make it wait
    load(entry("physics", true));
    load(entry("physics", false));
    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());

    race(
        () -> define("cluster", "cpu", 100),
        () -> {
          load(entry("physics", true));
          evaluateWhatIsMarked();
        });

    assertStateIsTrue(onlyPolicy(), false);
  }

  @Test
  void aNewPolicyWaitsForAnImportThatBlocksAnOrganization() {
    report("physics", "cpu", "150");

    race(() -> load(entry("physics", true)), () -> define("cluster", "cpu", 100));

    OfferingUsagePolicy policy =
        requireNonNull(ports.policies().find(Set.of(onlyPolicy())).get(onlyPolicy()));
    assertThat(policy.hasFired()).isFalse();
    evaluateWhatIsMarked();
    assertStateIsTrue(onlyPolicy(), false);
  }

  private void evaluateWhatIsMarked() {
    assertThat(ports.backlog().offerings()).containsExactly(seed.offering("cluster").id());
    evaluate(onlyPolicy());
    ports
        .unitOfWork()
        .complete(() -> {
          ports.backlog().clear();
          return true;
        });
  }

  private LoadFeed.Outcome load(OrganizationEntry entry) {
    return LoadFeed.organizations(
            ports.organizations(),
            ports.groups(),
            ports.backlog(),
            UUID::randomUUID,
            ports.unitOfWork())
        .load(List.of(entry));
  }

  private OrganizationEntry entry(String organization, boolean blocked) {
    return new OrganizationEntry(
        requireNonNull(seed.organization(organization).present().backendId()),
        new Name("Renamed"),
        Set.of(),
        blocked,
        false);
  }

  @Test
  void aReportThatWaitedForAHandoverKeepsTheNewOwnerForItself() {
    Set<OrganizationId> owners =
        Set.of(seed.organization("physics").id(), seed.organization("biology").id());

    Race<Race<Boolean>> race =
        Race.between(
            ports.unitOfWork(),
            () -> handOver("physics on cluster", "biology", owners),
            () ->
                Race.between(
                    ports.unitOfWork(),
                    () -> {
                      report("physics", "cpu", "150");
                      return true;
                    },
                    () -> rebuild(Set.of(seed.organization("biology").id()))));

    assertThat(race.secondWaited()).isTrue();
    assertThat(race.outcome().secondWaited()).isTrue();
    assertThat(ports.ledger().usedBy(seed.organization("biology").id()).values().iterator().next())
        .containsExactly(seed.offering("cluster").component("cpu"));
  }

  private boolean handOver(String resource, String to, Set<OrganizationId> owners) {
    ports.ledger().lockOwners(owners);
    seed.resource(resource).boughtBy(to);
    ports.ledger().rebuildTotals(owners);
    return true;
  }

  private boolean rebuild(Set<OrganizationId> owners) {
    return ports
        .unitOfWork()
        .complete(() -> {
          ports.ledger().rebuildTotals(owners);
          return true;
        });
  }

  private void block(String organization) {
    OrganizationChange change =
        new OrganizationChange(
            ports.organizations(),
            ports.ledger(),
            ports.offerings(),
            ports.policies(),
            evaluator(),
            InstantSource.fixed(NOW),
            ZoneOffset.UTC);
    var outcome =
        MaintainOrganizations.using(
                ports.organizations(),
                new VisibleScopes(ports.organizations(), ports.projects(), ports.offerings()),
                change,
                ports.unitOfWork(),
                UUID::randomUUID)
            .maintain(
                staff,
                new Change.Amend<>(
                    seed.organization(organization).id(), RacingOrganizations::blocked));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private static OrganizationDraft blocked(OrganizationDraft present) {
    Organization organization = present.organization();
    return new OrganizationDraft(
        new Organization(
            organization.id(),
            organization.backendId(),
            organization.name(),
            organization.groups(),
            true,
            organization.archived()),
        present.profile());
  }
}
