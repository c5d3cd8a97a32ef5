package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.policy.DefinePolicy.Result.Refused;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.domain.usage.UsageLedger.SumChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every draft here limits {@code cpu}; nothing that does so is stored in the end. */
class RefusedDraftTest extends UseCaseTest {
  private final OrganizationGroupId unknownGroup = new OrganizationGroupId(UUID.randomUUID());

  @AfterEach
  void nothingIsStored() {
    Changed cpu =
        new Changed(
            1,
            List.of(
                new SumChange(
                    seed.offering("cluster").component("cpu"),
                    seed.organization("university").inGroups("biology").id(),
                    BillingMonth.of(2026, 1),
                    BigDecimal.ONE)),
            Instant.EPOCH);
    assertThat(ports.policies().touchedBy(cpu)).isEmpty();
    assertThat(ports.stagedActions()).isEmpty();
  }

  @Test
  void isOfAnOfferingThatDoesNotExist() {
    PolicyTerms terms = aPolicy().of(new OfferingId(UUID.randomUUID())).terms();

    assertThat(refusal(owner(), draft(terms, true)))
        .containsExactly(new PolicyRejection.UnknownOffering());
  }

  @Test
  void isByAStrangerOrBySupport() {
    PolicyDraft draft = draft(aPolicy().limiting("cpu", 1).terms(), true);

    assertThat(refusal(ViewerFixture.stranger(), draft))
        .containsExactly(new PolicyRejection.NotAllowed());
    assertThat(refusal(ViewerFixture.support(), draft))
        .containsExactly(new PolicyRejection.NotAllowed());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOMER_OWNER")
  void isByAHolderOfAnyOtherRole(Role role) {
    Viewer viewer = ViewerFixture.holding(role, seed.organization("provider").id());

    assertThat(refusal(viewer, draft(aPolicy().limiting("cpu", 1).terms(), true)))
        .containsExactly(new PolicyRejection.NotAllowed());
  }

  @Test
  void isByAnOwnerOfTheOrganizationThatBuys() {
    Viewer viewer = ViewerFixture.ownerOf(seed.organization("university").id());

    assertThat(refusal(viewer, draft(aPolicy().limiting("cpu", 1).terms(), true)))
        .containsExactly(new PolicyRejection.NotAllowed());
  }

  @Test
  @DisplayName("Rule 11: limits are for components of the policy's own offering")
  void limitsComponentsThatTheOfferingLacks() {
    seed.offering("cloud").with("gpu");
    PolicyTerms terms = aPolicy().limiting("gpu", 1).limiting("cpu", 1).limiting("tape", 1).terms();

    assertThat(refusal(owner(), draft(terms, true)))
        .containsExactly(
            new PolicyRejection.ForeignComponents(
                Set.of(new ComponentType("gpu"), new ComponentType("tape"))));
  }

  @Test
  void isForEverybodyAndForGroups() {
    PolicyDraft draft = draft(aPolicy().limiting("cpu", 1).terms(), true, seed.group("biology"));

    assertThat(refusal(owner(), draft)).containsExactly(new PolicyRejection.AudienceTwice());
  }

  @Test
  void isForNobody() {
    assertThat(refusal(owner(), draft(aPolicy().limiting("cpu", 1).terms(), false)))
        .containsExactly(new PolicyRejection.NoAudience());
  }

  @Test
  void isForGroupsThatDoNotExist() {
    PolicyDraft draft =
        draft(aPolicy().limiting("cpu", 1).terms(), false, seed.group("biology"), unknownGroup);

    assertThat(refusal(owner(), draft))
        .containsExactly(new PolicyRejection.UnknownGroups(Set.of(unknownGroup)));
  }

  @Test
  void isToldEveryFaultAtOnce() {
    PolicyTerms terms = aPolicy().limiting("cpu", 1).limiting("tape", 1).terms();

    assertThat(refusal(owner(), draft(terms, true, unknownGroup)))
        .containsExactlyInAnyOrder(
            new PolicyRejection.ForeignComponents(Set.of(new ComponentType("tape"))),
            new PolicyRejection.UnknownGroups(Set.of(unknownGroup)),
            new PolicyRejection.AudienceTwice());
  }

  @Test
  void isToldWhatItRefersToWronglyBeforeTheRestCanBeRead() {
    OfferingId offering = seed.offering("cluster").id();
    Set<OrganizationGroupId> groups = Set.of(seed.group("biology"), unknownGroup);

    assertThat(faults(ViewerFixture.stranger(), Optional.of(offering), groups))
        .containsExactly(
            new PolicyRejection.NotAllowed(),
            new PolicyRejection.UnknownGroups(Set.of(unknownGroup)));
    assertThat(faults(owner(), Optional.of(new OfferingId(UUID.randomUUID())), Set.of()))
        .containsExactly(new PolicyRejection.UnknownOffering());
    assertThat(faults(owner(), Optional.of(offering), Set.of(seed.group("biology")))).isEmpty();
    assertThat(faults(owner(), Optional.empty(), Set.of())).isEmpty();
  }

  private List<PolicyRejection> faults(
      Viewer viewer, Optional<OfferingId> offering, Set<OrganizationGroupId> groups) {
    return useCases
        .checkReferences()
        .faultsOf(viewer, new CheckReferences.References(offering, groups));
  }

  @Test
  void changesNothingWhenItIsOfAPolicyThatExists() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("disk", 1).build());
    PolicyDraft draft =
        draft(aPolicy().limiting("cpu", 1).limiting("tape", 1).terms(), false, unknownGroup);

    AmendPolicy.Result result =
        useCases.amend().amend(new AmendPolicy.Command(owner(), policy.id(), present -> draft));

    assertThat(result)
        .isEqualTo(
            new AmendPolicy.Result.Refused(
                List.of(
                    new PolicyRejection.ForeignComponents(Set.of(new ComponentType("tape"))),
                    new PolicyRejection.UnknownGroups(Set.of(unknownGroup)))));
    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  @Test
  void limitsAComponentTwice() {
    PolicyTerms terms = aPolicy().limiting("cpu", 1).terms();

    assertThat(refusal(owner(), limitedTwice(draft(terms, true))))
        .containsExactly(new PolicyRejection.DuplicateComponents(Set.of(new ComponentType("cpu"))));
    assertThat(refusal(owner(), limitedTwice(draft(terms, false))))
        .containsExactly(new PolicyRejection.NoAudience());
    assertThat(refusal(ViewerFixture.stranger(), limitedTwice(draft(terms, true))))
        .containsExactly(new PolicyRejection.NotAllowed());
  }

  private static PolicyDraft limitedTwice(PolicyDraft draft) {
    return new PolicyDraft(
        draft.offering(),
        draft.applyToAll(),
        draft.groups(),
        draft.period(),
        draft.limits(),
        draft.actions(),
        Set.of(new ComponentType("cpu")));
  }

  private List<PolicyRejection> refusal(Viewer viewer, PolicyDraft draft) {
    DefinePolicy.Result result = useCases.define().define(new DefinePolicy.Command(viewer, draft));
    assertThat(result).isInstanceOf(Refused.class);
    return ((Refused) result).why();
  }

  private static PolicyDraft draft(
      PolicyTerms terms, boolean applyToAll, OrganizationGroupId... groups) {
    return new PolicyDraft(
        terms.offering(),
        applyToAll,
        Set.of(groups),
        terms.period(),
        terms.limits(),
        terms.actions());
  }
}
