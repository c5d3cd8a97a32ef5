package io.plimsoll.application.marketplace;

import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.organization.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells the event log what becomes of orders and resources. */
final class PurchaseEvents {
  private final EventLog log;
  private final Supplier<UUID> ids;

  PurchaseEvents(EventLog log, Supplier<UUID> ids) {
    this.log = log;
    this.ids = ids;
  }

  void tellPlaced(Purchase purchase, Order order, Instant now) {
    EventType requested =
        order.request().type() == OrderType.TERMINATE
            ? EventType.MARKETPLACE_RESOURCE_TERMINATE_REQUESTED
            : EventType.MARKETPLACE_RESOURCE_CREATE_REQUESTED;
    tell(purchase, order, now, EventType.MARKETPLACE_ORDER_CREATED, requested);
  }

  /** The order has come to another state. */
  void tellMoved(Purchase purchase, Order order, Instant now) {
    boolean ending = order.request().type() == OrderType.TERMINATE;
    switch (order.state()) {
      case PENDING_CONSUMER, PENDING_PROVIDER, EXECUTING ->
          tell(purchase, order, now, EventType.MARKETPLACE_ORDER_APPROVED);
      case DONE ->
          tell(
              purchase,
              order,
              now,
              EventType.MARKETPLACE_ORDER_COMPLETED,
              ending
                  ? EventType.MARKETPLACE_RESOURCE_TERMINATE_SUCCEEDED
                  : EventType.MARKETPLACE_RESOURCE_CREATE_SUCCEEDED);
      case ERRED ->
          tell(
              purchase,
              order,
              now,
              EventType.MARKETPLACE_ORDER_FAILED,
              ending
                  ? EventType.MARKETPLACE_RESOURCE_TERMINATE_FAILED
                  : EventType.MARKETPLACE_RESOURCE_CREATE_FAILED);
      case CANCELED -> tellUndone(purchase, order, now, EventType.MARKETPLACE_ORDER_TERMINATED);
      case REJECTED -> tellUndone(purchase, order, now, EventType.MARKETPLACE_ORDER_REJECTED);
    }
  }

  private void tellUndone(Purchase purchase, Order order, Instant now, EventType type) {
    boolean ending = order.request().type() == OrderType.TERMINATE;
    tell(
        purchase,
        order,
        now,
        type,
        ending
            ? EventType.MARKETPLACE_RESOURCE_TERMINATE_CANCELED
            : EventType.MARKETPLACE_RESOURCE_CREATE_CANCELED);
  }

  private void tell(Purchase purchase, Order order, Instant now, EventType... types) {
    Map<String, String> context = contextOf(purchase);
    context.put("order_uuid", order.id().toString());
    context.put("order_type", order.request().type().word());
    context.put("order_state", order.state().word());
    List<Event> events = new ArrayList<>();
    for (EventType type : types) {
      events.add(event(type, now, messageOf(type, purchase), context, purchase.scopes()));
    }
    log.append(events);
  }

  /**
   * Something else happened to a resource.
   *
   * @param pattern what happened, with a place for the name of the resource
   */
  void tellChanged(Purchase purchase, EventType type, String pattern, Instant now) {
    String message = pattern.formatted(purchase.resource().name());
    log.append(List.of(event(type, now, message, contextOf(purchase), purchase.scopes())));
  }

  /** An order or a change of a resource was refused and left no other trace. */
  void tellBlocked(BlockedByPolicy why, Instant now) {
    Offering offering = why.offering();
    Project project = why.project();
    Resource resource = why.resource();
    Map<String, String> context = new LinkedHashMap<>();
    context.put("policy_uuid", why.policies().getFirst().toString());
    Set<UUID> scopes = new HashSet<>();
    why.policies().forEach(policy -> scopes.add(policy.value()));
    if (resource == null) {
      context.putAll(contextOf(offering, project));
      scopes.addAll(
          List.of(
              offering.id().value(),
              offering.provider().value(),
              project.id().value(),
              project.organization().value()));
    } else {
      Purchase purchase = new Purchase(resource, offering, project);
      context.putAll(contextOf(purchase));
      scopes.addAll(purchase.scopes());
    }
    log.append(List.of(event(typeOf(why), now, messageOf(why), context, scopes)));
  }

  private static EventType typeOf(BlockedByPolicy why) {
    return why.resource() == null
        ? EventType.BLOCK_CREATION_OF_NEW_RESOURCES
        : EventType.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES;
  }

  private static String messageOf(BlockedByPolicy why) {
    return why.resource() == null
        ? "An order of %s in project %s was refused because of a usage policy."
            .formatted(why.offering().name(), why.project().name())
        : "A change of resource %s was refused because of a usage policy."
            .formatted(why.resource().name());
  }

  private Event event(
      EventType type, Instant now, String message, Map<String, String> context, Set<UUID> scopes) {
    return new Event(ids.get(), type, now, message, context, scopes);
  }

  private static Map<String, String> contextOf(Purchase purchase) {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("resource_uuid", purchase.resource().id().toString());
    context.put("resource_name", purchase.resource().name().value());
    context.putAll(contextOf(purchase.offering(), purchase.project()));
    return context;
  }

  private static Map<String, String> contextOf(Offering offering, Project project) {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("offering_uuid", offering.id().toString());
    context.put("offering_name", offering.name().value());
    context.put("project_uuid", project.id().toString());
    context.put("project_name", project.name().value());
    context.put("customer_uuid", project.organization().toString());
    return context;
  }

  private static String messageOf(EventType type, Purchase purchase) {
    String pattern =
        switch (type) {
          case MARKETPLACE_ORDER_CREATED -> "An order for resource %s has been placed.";
          case MARKETPLACE_ORDER_APPROVED -> "The order for resource %s has been approved.";
          case MARKETPLACE_ORDER_COMPLETED -> "The order for resource %s has been completed.";
          case MARKETPLACE_ORDER_FAILED -> "The order for resource %s has failed.";
          case MARKETPLACE_ORDER_TERMINATED -> "The order for resource %s has been canceled.";
          case MARKETPLACE_ORDER_REJECTED -> "The order for resource %s has been rejected.";
          case MARKETPLACE_RESOURCE_CREATE_REQUESTED -> "Resource %s has been requested.";
          case MARKETPLACE_RESOURCE_CREATE_SUCCEEDED -> "Resource %s has been created.";
          case MARKETPLACE_RESOURCE_CREATE_FAILED -> "Resource %s could not be created.";
          case MARKETPLACE_RESOURCE_CREATE_CANCELED -> "Creation of resource %s has been canceled.";
          case MARKETPLACE_RESOURCE_TERMINATE_REQUESTED ->
              "Termination of resource %s has been requested.";
          case MARKETPLACE_RESOURCE_TERMINATE_SUCCEEDED -> "Resource %s has been terminated.";
          case MARKETPLACE_RESOURCE_TERMINATE_FAILED -> "Resource %s could not be terminated.";
          case MARKETPLACE_RESOURCE_TERMINATE_CANCELED ->
              "Termination of resource %s has been canceled.";
          default -> throw new IllegalArgumentException("orders know nothing of " + type);
        };
    return pattern.formatted(purchase.resource().name());
  }
}
