package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which policies every {@link io.plimsoll.domain.policy.OfferingUsagePolicies} says that have an
 * action in force for an organization.
 */
@DisplayName("Rule 10: policies that block what an action names")
public abstract class BlockingPoliciesContract extends PortContract {
  private static final Instant FIRED = Instant.parse("2026-03-01T02:00:00Z");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu");
    seed.offering("cloud").with("cpu");
    seed.organization("a").inGroups("biology", "physics");
    seed.organization("b").inGroups("chemistry");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BLOCK_.*", "REQUEST_.*"},
      mode = EnumSource.Mode.MATCH_ANY)
  void areFiredAndHaveTheActionInForce(PolicyAction action) {
    PolicyId blocking = stored(aPolicyOf("cluster").firedSince(FIRED, action));
    stored(aPolicyOf("cluster").doing(action));
    stored(aPolicyOf("cluster").firedSince(FIRED));
    Set<PolicyAction> others = EnumSet.complementOf(EnumSet.of(action));
    stored(
        aPolicyOf("cluster").doing(action).firedSince(FIRED, others.toArray(PolicyAction[]::new)));

    assertThat(blockingFor(action, "cluster", "a")).containsExactly(blocking);
  }

  @Test
  void mayHaveOtherActionsInForceBesides() {
    PolicyId blocking =
        stored(
            aPolicyOf("cluster")
                .firedSince(
                    FIRED,
                    NOTIFY_EXTERNAL_USER,
                    BLOCK_CREATION_OF_NEW_RESOURCES,
                    NOTIFY_ORGANIZATION_OWNERS));

    assertThat(blockingFor("cluster", "a")).containsExactly(blocking);
  }

  @Test
  void areOfTheOffering() {
    stored(blocking("cloud"));

    assertThat(blockingFor("cluster", "a")).isEmpty();
  }

  @Test
  void haveTheOrganizationInTheirAudience() {
    PolicyId all = stored(blocking("cluster"));
    PolicyId some =
        stored(blocking("cluster").forMembersOf(seed.group("biology"), seed.group("physics")));

    assertThat(blockingFor("cluster", "a")).containsExactly(all, some);
    assertThat(blockingFor("cluster", "b")).containsExactly(all);
  }

  @Test
  void areNoneForABlockedOrArchivedOrganization() {
    stored(blocking("cluster"));
    seed.organization("a").blocked();
    seed.organization("b").archived();

    assertThat(blockingFor("cluster", "a")).isEmpty();
    assertThat(blockingFor("cluster", "b")).isEmpty();
  }

  private PolicyFixture blocking(String offering) {
    return aPolicyOf(offering).firedSince(FIRED, BLOCK_CREATION_OF_NEW_RESOURCES);
  }

  private PolicyId stored(PolicyFixture policy) {
    return seed.policy(policy.build()).id();
  }

  private List<PolicyId> blockingFor(String offering, String organization) {
    return blockingFor(BLOCK_CREATION_OF_NEW_RESOURCES, offering, organization);
  }

  private List<PolicyId> blockingFor(PolicyAction action, String offering, String organization) {
    return inTransaction(() ->
        ports
            .policies()
            .blocking(action, seed.offering(offering).id(), seed.organization(organization).id()));
  }
}
