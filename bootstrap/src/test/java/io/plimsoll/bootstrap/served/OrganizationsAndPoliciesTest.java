package io.plimsoll.bootstrap.served;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 6: policies stay true when organizations are changed")
class OrganizationsAndPoliciesTest extends ServedTest {

  @BeforeEach
  void useSomething() {
    seed.offering(own("cluster")).with("cpu");
    seed.organization(own("physics"));
    seed.resource(own("resource")).of(own("cluster")).boughtBy(own("physics"));
    seed.usage(own("resource"), "cpu", BillingMonth.of(2026, 1), "150");
  }

  @Test
  void blockedAndArchivedOnesCountForNothing() {
    PolicyId policy = policy(null);
    patch("{\"description\": \"nothing that matters\"}");
    assertThat(hasFired(policy)).isFalse(); // nobody has evaluated it yet

    patch("{\"blocked\": true}");
    assertThat(hasFired(policy)).isFalse();
    patch("{\"blocked\": false}");
    assertThat(hasFired(policy)).isTrue();
    patch("{\"archived\": true}");
    assertThat(hasFired(policy)).isFalse();
  }

  @Test
  void regroupedOnesJoinOneAudienceAndLeaveAnother() {
    OrganizationGroupId before = seed.group(own("before"));
    OrganizationGroupId after = seed.group(own("after"));
    PolicyId left = policy(before);
    PolicyId joined = policy(after);

    regroup(before);
    assertThat(hasFired(left)).isTrue();
    assertThat(hasFired(joined)).isFalse();

    regroup(after);
    assertThat(hasFired(left)).isFalse();
    assertThat(hasFired(joined)).isTrue();
  }

  private PolicyId policy(@Nullable OrganizationGroupId group) {
    var policy =
        aPolicy().of(seed.offering(own("cluster")).id()).limiting("cpu", 100).over(Period.TOTAL);
    return seed.policy((group == null ? policy : policy.forMembersOf(group)).build()).id();
  }

  private void patch(String body) {
    staff().patch(path(), body).hasStatus(200);
  }

  private void regroup(OrganizationGroupId group) {
    staff()
        .post(
            path() + "update_organization_groups/",
            "{\"organization_groups\": [\"/api/organization-groups/%s/\"]}".formatted(group))
        .hasStatus(200);
  }

  private String path() {
    return "/api/customers/%s/".formatted(seed.organization(own("physics")).id());
  }

  private boolean hasFired(PolicyId id) {
    OfferingUsagePolicy policy =
        application.get(OfferingUsagePolicies.class).find(Set.of(id)).get(id);
    return Objects.requireNonNull(policy).hasFired();
  }
}
