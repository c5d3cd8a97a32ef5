package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.FindPolicies.Criterion;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.OptionValue.Text;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link FindPolicies} shows of stored policies, to whom, and in which order. */
abstract class ShownPolicies {

  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<Criterion> ALL = List.of();
  private static final PageRequest FIRST_PAGE = new PageRequest(1, 100);
  private static final Viewer STAFF = viewer(true, false, Map.of());

  private MarketplaceSeed seed;
  private FindPolicies policies;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void oneProviderSellsACluster() {
    seed = new MarketplaceSeed(database().ports());
    policies = database().get(FindPolicies.class);
    seed.offering("cluster").soldBy("computing centre").with("cpu", "gpu", "disk");
  }

  @Test
  void everyFieldIsShown() {
    User author = seed.user("author");
    OfferingUsagePolicy stored =
        seed.policy(
            onCluster()
                .over(Period.MONTH_3)
                .limiting("gpu", 5)
                .limiting("cpu", 0)
                .limiting("disk", Limit.MAX)
                .forMembersOf(seed.group("physics"))
                .doing(NOTIFY_EXTERNAL_USER, BLOCK_CREATION_OF_NEW_RESOURCES)
                .setting(NOTIFY_EXTERNAL_USER, new Text("a@example.org"))
                .created(MORNING)
                .createdBy(author.id())
                .firedSince(NOON, BLOCK_CREATION_OF_NEW_RESOURCES)
                .build());

    PolicyView shown = policies.find(STAFF, stored.id()).orElseThrow();

    assertThat(shown)
        .isEqualTo(
            new PolicyView(
                stored.id(),
                seed.offering("cluster").id(),
                "cluster",
                seed.organization("computing centre").id(),
                stored.terms().actions(),
                Period.MONTH_3,
                false,
                List.of(seed.group("physics")),
                Map.of(
                    new ComponentType("gpu"), new Limit(5),
                    new ComponentType("cpu"), new Limit(0),
                    new ComponentType("disk"), new Limit(Limit.MAX)),
                MORNING,
                author.username(),
                author.fullName(),
                true,
                NOON,
                0));
    assertThat(shown.limits().keySet())
        .map(ComponentType::value)
        .containsExactly("gpu", "cpu", "disk");
    assertThat(shown.actions().chosen())
        .containsExactly(NOTIFY_EXTERNAL_USER, BLOCK_CREATION_OF_NEW_RESOURCES);
  }

  @Test
  void aPolicyForAllThatNobodyInParticularCreatedHasNoGroupsAndNoCreator() {
    OfferingUsagePolicy stored = seed.policy(onCluster().created(MORNING).build());

    PolicyView shown = policies.find(STAFF, stored.id()).orElseThrow();

    assertThat(shown.applyToAll()).isTrue();
    assertThat(shown.groups()).isEmpty();
    assertThat(shown.limits()).isEmpty();
    assertThat(shown.creatorUsername()).isEmpty();
    assertThat(shown.creatorFullName()).isEmpty();
    assertThat(shown.fired()).isFalse();
    assertThat(shown.since()).isEqualTo(MORNING);
  }

  @Test
  void staffAndSupportSeeEveryPolicy() {
    PolicyId policy = seed.policy(onCluster().build()).id();

    assertSees(STAFF, policy);
    assertSees(viewer(false, true, Map.of()), policy);
  }

  @ParameterizedTest
  @EnumSource
  void anyRoleAtTheProviderShowsItsPolicies(Role role) {
    OrganizationId provider = seed.organization("computing centre").id();
    PolicyId policy = seed.policy(onCluster().build()).id();

    assertSees(viewer(false, false, Map.of(Scope.of(provider), Set.of(role))), policy);
  }

  @Test
  void noOtherRoleShowsThem() {
    OrganizationId customer = seed.organization("university").id();
    PolicyId policy = seed.policy(onCluster().build()).id();

    assertDoesNotSee(
        viewer(false, false, Map.of(Scope.of(customer), Set.of(Role.CUSTOMER_OWNER))), policy);
    assertDoesNotSee(viewer(false, false, Map.of()), policy);
  }

  @Test
  void aPolicyThatDoesNotExistIsNotFound() {
    assertThat(policies.find(STAFF, new PolicyId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theFilterKeepsPoliciesWhoseOfferingEqualsAllThatItNames() {
    OfferingId store = seed.offering("store").id();
    OfferingId cluster = seed.offering("cluster").id();
    PolicyId ofCluster = seed.policy(onCluster().build()).id();
    PolicyId ofStore = seed.policy(aPolicy().of(store).build()).id();

    assertThat(listed(List.of(new Criterion(cluster)))).containsExactly(ofCluster);
    assertThat(listed(List.of(new Criterion(store)))).containsExactly(ofStore);
    assertThat(listed(List.of(new Criterion(store), new Criterion(cluster)))).isEmpty();
    assertThat(listed(List.of(new Criterion(new OfferingId(UUID.randomUUID()))))).isEmpty();
    assertThat(policies.count(STAFF, List.of(new Criterion(store)))).isEqualTo(1);
  }

  @Test
  void theNewestComesFirstAndOfTwoFromTheSameMomentTheOneThatWasStoredLast() {
    PolicyId first = seed.policy(onCluster().created(NOON).build()).id();
    PolicyId second = seed.policy(onCluster().created(NOON).build()).id();
    PolicyId oldest = seed.policy(onCluster().created(MORNING).build()).id();
    PolicyId newest = seed.policy(onCluster().created(NOON.plusNanos(1000)).build()).id();

    assertThat(listed(ALL)).containsExactly(newest, second, first, oldest);
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrOverlap() {
    List<PolicyId> oldestFirst =
        IntStream.range(0, 5)
            .mapToObj(i -> seed.policy(onCluster().created(NOON.plusSeconds(i)).build()).id())
            .toList();

    assertThat(page(1)).containsExactly(oldestFirst.get(4), oldestFirst.get(3));
    assertThat(page(2)).containsExactly(oldestFirst.get(2), oldestFirst.get(1));
    assertThat(page(3)).containsExactly(oldestFirst.get(0));
    assertThat(page(4)).isEmpty();
    assertThat(policies.list(STAFF, new Selection<>(ALL, List.of()), new PageRequest(4, 2)).total())
        .isEqualTo(5);
  }

  @Test
  void thePageCostsTheSameStatementsHoweverManyPoliciesItShows() {
    seed.resource("job").of("cluster").boughtBy("university");
    seed.policy(aPolicyWithEverything());
    int forOne = statementsOfTheFirstPage();

    IntStream.range(0, 20).forEach(i -> seed.policy(aPolicyWithEverything()));

    assertThat(statementsOfTheFirstPage()).isEqualTo(forOne).isLessThanOrEqualTo(6);
    assertThat(policies.list(STAFF, new Selection<>(ALL, List.of()), FIRST_PAGE).items())
        .hasSize(21);
  }

  private OfferingUsagePolicy aPolicyWithEverything() {
    return onCluster()
        .limiting("cpu", 1)
        .limiting("gpu", 1)
        .forMembersOf(seed.group("physics"), seed.group("biology"))
        .firedSince(NOON)
        .build();
  }

  private int statementsOfTheFirstPage() {
    return database()
        .statementsOf(() ->
            assertThat(policies.list(STAFF, new Selection<>(ALL, List.of()), FIRST_PAGE))
                .isNotNull());
  }

  private PolicyFixture onCluster() {
    return aPolicy().of(seed.offering("cluster").id());
  }

  private void assertSees(Viewer viewer, PolicyId policy) {
    Page<PolicyView> list = policies.list(viewer, new Selection<>(ALL, List.of()), FIRST_PAGE);
    assertThat(list.items()).map(PolicyView::id).containsExactly(policy);
    assertThat(list.total()).isEqualTo(1);
    assertThat(policies.count(viewer, ALL)).isEqualTo(1);
    assertThat(policies.find(viewer, policy)).map(PolicyView::id).contains(policy);
  }

  private void assertDoesNotSee(Viewer viewer, PolicyId policy) {
    assertThat(policies.list(viewer, new Selection<>(ALL, List.of()), FIRST_PAGE))
        .isEqualTo(new Page<PolicyView>(List.of(), 0));
    assertThat(policies.count(viewer, ALL)).isZero();
    assertThat(policies.find(viewer, policy)).isEmpty();
  }

  private List<PolicyId> listed(List<Criterion> criteria) {
    return ids(policies.list(STAFF, new Selection<>(criteria, List.of()), FIRST_PAGE));
  }

  private List<PolicyId> page(int number) {
    return ids(policies.list(STAFF, new Selection<>(ALL, List.of()), new PageRequest(number, 2)));
  }

  private static List<PolicyId> ids(Page<PolicyView> page) {
    return page.items().stream().map(PolicyView::id).toList();
  }

  private static Viewer viewer(boolean staff, boolean support, Map<Scope, Set<Role>> roles) {
    return new Viewer(new UserId(UUID.randomUUID()), "viewer", staff, support, roles);
  }
}
