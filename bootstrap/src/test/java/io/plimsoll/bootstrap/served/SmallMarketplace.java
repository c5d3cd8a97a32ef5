package io.plimsoll.bootstrap.served;

import static io.plimsoll.persistence.schema.Tables.EVENT;
import static org.jooq.impl.DSL.max;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.delivery.NoticeFixture;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.rest.Api;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;

/**
 * A provider with an offering, a consumer with a project and a resource in use, and people of every
 * kind. What else there can be is made when it is first asked for.
 */
public final class SmallMarketplace {
  private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

  private final String mark = UUID.randomUUID().toString();
  private final Map<Person, Api> clients = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Supplier<String>> makers = new HashMap<>();
  private final ServedApplication application;
  private final MarketplaceSeed seed;
  private final Project project;

  public SmallMarketplace(ServedApplication application) {
    this.application = application;
    this.seed = application.seed(own("provider"));
    seed.organization(own("consumer")).inGroups(own("group"));
    seed.offering(own("cluster")).with("cpu");
    project = seed.project(own("project"), own("consumer"));
    tell("organization-groups", () -> seed.group(own("group")).value());
    tell("customers", () -> seed.organization(own("consumer")).id().value());
    tell("provider", () -> seed.organization(own("provider")).id().value());
    tell("projects", () -> project.id().value());
    tell("users", this::member);
    tell("marketplace-provider-offerings", () -> seed.offering(own("cluster")).id().value());
    tell("marketplace-public-offerings", () -> seed.offering(own("cluster")).id().value());
    tell("component", () -> seed.offering(own("cluster")).component("cpu").value());
    tell("plan", this::plan);
    tell("delivery", this::failedDelivery);
    makers.put("name", () -> own("new"));
    makers.put("events", this::event);
    new MadeOverHttp(this).addTo(makers);
    id("marketplace-resources");
  }

  private void tell(String kind, Supplier<UUID> id) {
    makers.put(kind, () -> id.get().toString());
  }

  /** Holds the role. */
  private UUID member() {
    as(Person.PROJECT_MEMBER);
    return seed.user(own("project member")).id().value();
  }

  private UUID plan() {
    Plan plan =
        new Plan(
            new PlanId(UUID.randomUUID()),
            seed.offering(own("cluster")).id(),
            new Name("usual"),
            "",
            PlanUnit.MONTH,
            BigDecimal.ONE,
            false);
    inTransaction(() -> application.get(Plans.class).save(List.of(plan)));
    return plan.id().value();
  }

  private UUID failedDelivery() {
    StagedAction action =
        new StagedAction(
            new PolicyId(UUID.fromString(id("marketplace-offering-usage-policies"))),
            1,
            PolicyAction.NOTIFY_EXTERNAL_USER,
            StagedAction.Occasion.FIRED,
            MarketplaceSeed.EPOCH);
    Delivery delivery =
        Delivery.of(
            action,
            new Recipient.Mailbox("somebody@example.org"),
            NoticeFixture.notice(action.policy()),
            Optional.empty(),
            MarketplaceSeed.EPOCH);
    Delivery failed =
        delivery
            .attempt(MarketplaceSeed.EPOCH)
            .after(new Sending.Refused("No such user."), Duration.ofDays(1), MarketplaceSeed.EPOCH);
    inTransaction(() -> {
      application.get(Deliveries.class).stage(List.of(delivery));
      application.get(Deliveries.class).save(failed);
    });
    return delivery.id().value();
  }

  /** The last that tells of the resource; bodies have no numbers of events. */
  private String event() {
    return application
        .get(DSLContext.class)
        .select(max(EVENT.ID))
        .from(EVENT)
        .where(EVENT.CONTEXT.contains(id("marketplace-resources")))
        .fetchSingle(0, String.class);
  }

  /** A name that nothing outside of this marketplace has. */
  String own(String name) {
    return name + " " + mark;
  }

  public Api as(Person person) {
    return clients.computeIfAbsent(person, this::client);
  }

  private Api client(Person person) {
    return switch (person) {
      case ANONYMOUS -> application.anonymous();
      case STRANGER -> application.as(seed.user(own("stranger")));
      case PROJECT_MEMBER -> {
        User member = seed.user(own("project member"));
        RoleGrant grant =
            RoleGrant.lasting(
                UUID.randomUUID(),
                member.id(),
                Role.PROJECT_MEMBER,
                Scope.of(project.id()),
                MarketplaceSeed.EPOCH);
        inTransaction(() -> application.get(Users.class).grant(List.of(grant)));
        yield application.as(member);
      }
      case CONSUMER_OWNER -> owner("consumer");
      case PROVIDER_OWNER -> owner("provider");
      case SUPPORT -> raised("support", false, true);
      case STAFF -> raised("staff", true, false);
    };
  }

  private Api owner(String organization) {
    seed.grant(own("owner of " + organization), Role.CUSTOMER_OWNER, own(organization));
    return application.as(seed.user(own("owner of " + organization)));
  }

  private Api raised(String name, boolean staff, boolean support) {
    User user = seed.user(own(name));
    User raised =
        new User(user.id(), user.username(), user.fullName(), user.email(), staff, support, true);
    application.get(Users.class).save(List.of(raised));
    return application.as(raised);
  }

  private void inTransaction(Runnable work) {
    application
        .get(UnitOfWork.class)
        .complete(() -> {
          work.run();
          return true;
        });
  }

  /** The id of the one object that matters of this collection or kind. */
  public String id(String kind) {
    String known = ids.get(kind);
    if (known == null) {
      Supplier<String> maker = makers.get(kind);
      if (maker == null) {
        throw new IllegalArgumentException("the marketplace has no " + kind);
      }
      known = maker.get();
      ids.put(kind, known);
    }
    return known;
  }

  /** Whether {@link #id} knows anything of this kind. */
  public boolean has(String kind) {
    return makers.containsKey(kind);
  }

  /**
   * The text with its placeholders filled: {@code <projects>} is the id of the project, {@code
   * </projects>} its URL.
   */
  public String fill(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> {
          String kind = found.group(1);
          return kind.startsWith("/")
              ? "/api%s/%s/".formatted(kind, id(kind.substring(1)))
              : id(kind);
        });
  }

  /** What this person gets for a body with placeholders. */
  JsonNode post(Person person, String path, String json) {
    return as(person).post(fill(path), fill(json).replace('\'', '"')).hasStatus(201).json();
  }
}
