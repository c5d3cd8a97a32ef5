package io.plimsoll.persistence.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.finding.Selection.Ordering;
import io.plimsoll.application.marketplace.ComponentView;
import io.plimsoll.application.marketplace.FindCategories;
import io.plimsoll.application.marketplace.FindOfferings;
import io.plimsoll.application.marketplace.FindPublicOfferings;
import io.plimsoll.application.marketplace.OfferingCriterion;
import io.plimsoll.application.marketplace.OfferingOrder;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingDescription;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown of stored offerings and categories, to whom, and in which order. */
abstract class ShownOfferings {
  private static final PageRequest FIRST_PAGE = new PageRequest(1, 100);
  private static final Viewer STAFF = viewer(true, Map.of());
  private static final Viewer STRANGER = viewer(false, Map.of());

  private final Category shelf =
      new Category(new CategoryId(UUID.randomUUID()), "Compute", "words");
  private MarketplaceSeed seed;
  private FindOfferings offerings;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void twoProvidersSell() {
    seed = new MarketplaceSeed(database().ports());
    offerings = database().get(FindOfferings.class);
    database().get(Categories.class).save(List.of(shelf));
    seed.offering("Cluster").soldBy("centre").with("cpu", "disk");
    seed.offering("store").soldBy("archive");
    describe("Cluster", profile(OfferingState.ACTIVE, false, shelf.id()));
    describe("store", profile(OfferingState.PAUSED, true, null));
  }

  @Test
  void everyFieldIsShown() {
    Offering cluster = seed.offering("Cluster").present();
    Plan plan =
        new Plan(
            new PlanId(UUID.randomUUID()),
            cluster.id(),
            new Name("free"),
            "words",
            PlanUnit.DAY,
            new BigDecimal("1.2500000"),
            false);
    database().get(Plans.class).save(List.of(plan));

    OfferingView shown = offerings.find(STAFF, cluster.id()).orElseThrow();

    assertThat(shown.offering()).isEqualTo(cluster);
    assertThat(shown.profile()).isEqualTo(profile(OfferingState.ACTIVE, false, shelf.id()));
    assertThat(shown.providerName()).isEqualTo(new Name("centre"));
    assertThat(shown.categoryTitle()).isEqualTo("Compute");
    assertThat(shown.components())
        .extracting(ComponentView::profile)
        .containsExactly(ComponentProfile.PLAIN, ComponentProfile.PLAIN);
    assertThat(shown.components())
        .extracting(each -> each.component().type().value())
        .containsExactly("cpu", "disk");
    assertThat(shown.plans()).containsExactly(plan);
    assertThat(shown.orders()).isZero();
    assertThat(offerings.find(STAFF, new OfferingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void eachCriterionChooses() {
    OfferingId cluster = seed.offering("Cluster").id();

    assertChosen(new OfferingCriterion.IsOneOf(Set.of(cluster)), "Cluster");
    assertChosen(new OfferingCriterion.IsOneOf(Set.of()));
    assertChosen(new OfferingCriterion.SoldBy(seed.organization("archive").id()), "store");
    assertChosen(new OfferingCriterion.NameContains("ST"), "Cluster", "store");
    assertChosen(new OfferingCriterion.NameContains("x".repeat(300)));
    assertChosen(new OfferingCriterion.NameIs("store"), "store");
    assertChosen(new OfferingCriterion.NameIs("STORE"));
    assertChosen(new OfferingCriterion.Mentions("LUST"), "Cluster");
    assertChosen(new OfferingCriterion.Mentions("what"), "Cluster", "store");
    assertChosen(new OfferingCriterion.IsIn(Set.of(OfferingState.PAUSED)), "store");
    assertChosen(new OfferingCriterion.IsShared(true), "store");
    assertChosen(new OfferingCriterion.IsBillable(false));
    assertChosen(
        new OfferingCriterion.HasType(Set.of("Marketplace.Basic", "y".repeat(300))),
        "Cluster",
        "store");
    assertChosen(new OfferingCriterion.StandsOn(shelf.id()), "Cluster");
    assertChosen(new OfferingCriterion.SlugIs("slug"), "Cluster", "store");
    assertChosen(new OfferingCriterion.SlugIs("z".repeat(300)));
  }

  @ParameterizedTest
  @EnumSource
  void eachOrderHasTwoDirections(OfferingOrder order) {
    seed.resource("one").of("store").boughtBy("buyer");

    List<String> up = names(List.of(), List.of(new Ordering<>(order, false)));
    List<String> down = names(List.of(), List.of(new Ordering<>(order, true)));

    assertThat(up).containsExactly("Cluster", "store");
    assertThat(down).containsExactly("store", "Cluster");
  }

  @Test
  void onlyThoseOnTheMarketAreShownToOthers() {
    FindPublicOfferings market = database().get(FindPublicOfferings.class);
    seed.offering("draft").soldBy("archive");
    describe("draft", profile(OfferingState.DRAFT, true, null));
    Viewer member =
        viewer(
            false,
            Map.of(Scope.of(seed.organization("centre").id()), Set.of(Role.CUSTOMER_READER)));
    Viewer manager =
        viewer(
            false, Map.of(Scope.of(seed.offering("Cluster").id()), Set.of(Role.OFFERING_MANAGER)));

    assertThat(market.count(STRANGER, List.of())).isEqualTo(1);
    assertThat(market.count(member, List.of())).isEqualTo(2);
    assertThat(market.count(STAFF, List.of())).isEqualTo(2);
    assertThat(offerings.count(STRANGER, List.of())).isZero();
    assertThat(offerings.count(member, List.of())).isEqualTo(1);
    assertThat(offerings.count(manager, List.of())).isEqualTo(1);
    assertThat(offerings.count(STAFF, List.of())).isEqualTo(3);
  }

  @Test
  void anyNumberTakesTheSameStatements() {
    int two = statements();
    seed.offering("third").with("cpu");
    seed.offering("fourth").with("gpu");

    assertThat(statements()).isEqualTo(two);
  }

  @Test
  void categoriesTellHowMuchStandsOnThem() {
    FindCategories categories = database().get(FindCategories.class);

    assertThat(categories.find(STAFF, shelf.id()).orElseThrow().category()).isEqualTo(shelf);
    assertThat(categories.find(STAFF, shelf.id()).orElseThrow().offerings()).isEqualTo(1);
    assertThat(categories.find(STRANGER, shelf.id()).orElseThrow().offerings()).isZero();
    assertThat(database().get(Categories.class).isReferredTo(shelf.id())).isTrue();
  }

  private int statements() {
    return database()
        .statementsOf(() ->
            assertThat(
                    offerings
                        .list(STAFF, new Selection<>(List.of(), List.of()), FIRST_PAGE)
                        .items())
                .isNotEmpty());
  }

  private void assertChosen(OfferingCriterion criterion, String... names) {
    assertThat(names(List.of(criterion), List.of())).containsExactly(names);
    assertThat(offerings.count(STAFF, List.of(criterion))).isEqualTo(names.length);
  }

  private List<String> names(
      List<OfferingCriterion> criteria, List<Ordering<OfferingOrder>> order) {
    return offerings.list(STAFF, new Selection<>(criteria, order), FIRST_PAGE).items().stream()
        .map(view -> view.offering().name().value())
        .toList();
  }

  private void describe(String offering, OfferingProfile profile) {
    database().get(Offerings.class).describe(seed.offering(offering).id(), profile);
  }

  private static OfferingProfile profile(
      OfferingState state, boolean shared, @Nullable CategoryId category) {
    return new OfferingProfile(
        "slug",
        category,
        "Marketplace.Basic",
        state,
        "",
        new OfferingDescription("what it is", ""),
        shared,
        true,
        new OfferingSettings("{\"a\":1.50}", "{}", "{}", "{}", "{\"b\":2}"));
  }

  private static Viewer viewer(boolean staff, Map<Scope, Set<Role>> roles) {
    return new Viewer(new UserId(UUID.randomUUID()), "viewer", staff, false, roles);
  }
}
