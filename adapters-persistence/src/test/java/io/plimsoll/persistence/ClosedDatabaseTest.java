package io.plimsoll.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks must be able to tell "there is none" from "nobody knows". */
class ClosedDatabaseTest {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  private final UUID id = UUID.randomUUID();
  private final Set<BackendId> keys = Set.of(new BackendId("key"));
  private final UserId user = new UserId(id);
  private final Viewer staff = new Viewer(user, "staff", true, false, Map.of());

  @TestFactory
  Stream<DynamicTest> givesAnErrorInsteadOfAnEmptyAnswer() {
    DATABASE.database().close();
    PortsUnderTest ports = DATABASE.ports();
    FindPolicies views = DATABASE.get(FindPolicies.class);
    return Stream.of(
        fails("groups by name", () -> ports.groups().byName(Set.of(new Name("name")))),
        fails("groups", () -> ports.groups().missing(Set.of(new OrganizationGroupId(id)))),
        fails("organizations", () -> ports.organizations().byBackendId(keys)),
        fails("projects", () -> ports.projects().byId(Set.of(new ProjectId(id)))),
        fails("projects by key", () -> ports.projects().byBackendId(keys)),
        fails("offerings", () -> ports.offerings().byId(Set.of(new OfferingId(id)))),
        fails("offerings by key", () -> ports.offerings().byBackendId(keys)),
        fails("components", () -> ports.components().of(Set.of(new OfferingId(id)))),
        fails("resources", () -> ports.resources().byId(Set.of(new ResourceId(id)))),
        fails("resources by key", () -> ports.resources().byBackendId(keys)),
        fails("a user", () -> ports.users().find(user)),
        fails("users by name", () -> ports.users().byUsername(Set.of("name"))),
        fails("roles", () -> ports.users().rolesOf(user, MarketplaceSeed.EPOCH)),
        fails("a password", () -> ports.users().passwordHash(user)),
        fails("the owner of a token", () -> ports.tokens().owner(TokenHash.of("token"))),
        fails("whether there is a token", () -> ports.tokens().hasAny(user)),
        fails(
            "failed sign-ins",
            () -> ports.signInFailures().attempt("a", "b", Instant.EPOCH, Instant.EPOCH, 1)),
        fails("a shown user", () -> DATABASE.get(FindUsers.class).find(staff, user)),
        fails("a shown policy", () -> views.find(staff, new PolicyId(id))),
        fails(
            "shown policies",
            () -> views.list(staff, new Selection<>(List.of(), List.of()), new PageRequest(1, 1))),
        fails("policies", () -> ports.policies().find(Set.of(new PolicyId(id)))),
        fails(
            "totals",
            () -> ports.meter().measure(Set.of(new PolicyId(id)), BillingMonth.of(2026, 1))),
        fails("the backlog", () -> ports.backlog().offerings()));
  }

  private static DynamicTest fails(String what, ThrowingCallable question) {
    return dynamicTest(
        what, () -> assertThatThrownBy(question).hasRootCauseInstanceOf(SQLException.class));
  }
}
