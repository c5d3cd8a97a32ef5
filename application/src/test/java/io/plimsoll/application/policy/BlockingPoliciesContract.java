package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which policies every {@link io.plimsoll.domain.policy.OfferingUsagePolicies} says that keep an
 * organization from getting new resources.
 */
@DisplayName("Rule 10: policies that block new resources")
public abstract class BlockingPoliciesContract extends PortContract {
  private static final Instant FIRED = Instant.parse("2026-03-01T02:00:00Z");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu");
    seed.offering("cloud").with("cpu");
    seed.organization("a").inGroups("biology", "physics");
    seed.organization("b").inGroups("chemistry");
  }

  @Test
  void areFiredAndHaveTheActionInForce() {
    PolicyId blocking = stored(blocking("cluster"));
    stored(aPolicyOf("cluster").doing(BLOCK_CREATION_OF_NEW_RESOURCES));
    stored(aPolicyOf("cluster").firedSince(FIRED));
    stored(
        aPolicyOf("cluster").firedSince(FIRED, NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS));

    assertThat(blockingFor("cluster", "a")).containsExactly(blocking);
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
    return inTransaction(() ->
        ports
            .policies()
            .blocking(seed.offering(offering).id(), seed.organization(organization).id()));
  }
}
