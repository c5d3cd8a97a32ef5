package io.plimsoll.bootstrap.served;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Tests about what the university buys of the seller's cluster in one of its projects. */
abstract class PurchasesTest extends ServedTest {
  static final String ORDERS = "/api/marketplace-orders/";
  static final String RESOURCES = "/api/marketplace-resources/";
  static final String PROVIDER_RESOURCES = "/api/marketplace-provider-resources/";

  private Project project;

  @BeforeEach
  final void aClusterIsSold() {
    seed.offering(own("cluster"), own("seller")).with("cpu", "disk");
    project = seed.project(own("project"), own("university"));
  }

  final OfferingId cluster() {
    return seed.offering(own("cluster")).id();
  }

  final Project project() {
    return project;
  }

  final Api customer() {
    return owner("university");
  }

  final Api seller() {
    return owner("seller");
  }

  /** Somebody who holds this role in the project. */
  final Api member(Role role) {
    User user = seed.user(own(role.word()));
    application
        .get(Users.class)
        .grant(
            List.of(
                RoleGrant.lasting(
                    UUID.randomUUID(),
                    user.id(),
                    role,
                    Scope.of(project.id()),
                    MarketplaceSeed.EPOCH)));
    return application.as(user);
  }

  final Plan plan() {
    Plan plan =
        new Plan(
            new PlanId(UUID.randomUUID()),
            cluster(),
            new Name("basic"),
            "",
            PlanUnit.MONTH,
            new BigDecimal("12.5"),
            false);
    application.get(Plans.class).save(List.of(plan));
    return plan;
  }

  static String url(Plan plan) {
    return "/api/marketplace-public-offerings/%s/plans/%s/".formatted(plan.offering(), plan.id());
  }

  /**
   * The body of an order.
   *
   * @param rest more fields, each after a comma; apostrophes stand for quotation marks
   */
  final String body(String rest) {
    return "{'offering':'/api/marketplace-public-offerings/%s/','project':'/api/projects/%s/'%s}"
        .formatted(cluster(), project.id(), rest)
        .replace('\'', '"');
  }

  final Answer order(Api who, String rest) {
    return who.post(ORDERS, body(rest));
  }

  /** The URL of a new order that waits for the provider. */
  final String order() {
    return order(customer(), ",'attributes':{'name':'vm'}").hasStatus(201).string("url");
  }

  /** The path of a new resource in use, on the consumer's side. */
  final String resource() {
    String order = order();
    seller().post(order + "approve_by_provider/", "").hasStatus(200);
    return resourceOf(order);
  }

  /** The path of the resource of an order, on the consumer's side. */
  final String resourceOf(String order) {
    return RESOURCES + staff().get(order).string("marketplace_resource_uuid") + "/";
  }

  /** The same resource on the provider's side. */
  static String provided(String resource) {
    return resource.replace(RESOURCES, PROVIDER_RESOURCES);
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }
}
