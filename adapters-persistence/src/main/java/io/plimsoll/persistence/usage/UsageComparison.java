package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Holds reports against what is stored, with three statements, and keeps what differs. */
final class UsageComparison {
  private final DSLContext dsl;

  UsageComparison(DSLContext dsl) {
    this.dsl = dsl;
  }

  private record UsageKey(long resource, long component, BillingMonth month) {}

  private record StoredResource(long row, UsageChange.Owner owner) {}

  List<UsageChange> changes(List<ComponentUsage> reports) {
    Map<ResourceId, StoredResource> resources =
        resources(distinct(reports, ComponentUsage::resource));
    Map<ComponentId, UsageChange.StoredComponent> components =
        components(distinct(reports, ComponentUsage::component));
    Map<UsageKey, BigDecimal> stored =
        stored(
            resources.values().stream().map(StoredResource::row).toList(),
            components.values().stream().map(UsageChange.StoredComponent::row).toList(),
            distinct(reports, ComponentUsage::month));

    Map<UsageKey, UsageChange> changes = new LinkedHashMap<>();
    for (ComponentUsage report : reports) {
      StoredResource resource = requireNonNull(resources.get(report.resource()));
      UsageChange.StoredComponent component = requireNonNull(components.get(report.component()));
      BillingMonth month = report.month();
      UsageKey key = new UsageKey(resource.row(), component.row(), month);
      // the last report of a key counts: it takes the place of an earlier change, or cancels it
      changes.remove(key);
      BigDecimal before = stored.get(key);
      if (before == null || before.compareTo(report.amount().value()) != 0) {
        changes.put(
            key,
            new UsageChange(
                resource.row(),
                component,
                resource.owner(),
                month,
                before == null ? BigDecimal.ZERO : before,
                report.amount()));
      }
    }
    return List.copyOf(changes.values());
  }

  private static <T> Set<T> distinct(
      List<ComponentUsage> reports, Function<ComponentUsage, T> property) {
    return reports.stream().map(property).collect(toSet());
  }

  private Map<ResourceId, StoredResource> resources(Set<ResourceId> ids) {
    Map<ResourceId, StoredResource> resources = new HashMap<>();
    dsl.select(RESOURCE.UUID, RESOURCE.ID, ORGANIZATION.ID, ORGANIZATION.UUID)
        .from(RESOURCE)
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(RESOURCE.UUID.in(ids.stream().map(ResourceId::value).toList()))
        .forEach(row ->
            resources.put(
                new ResourceId(row.value1()),
                new StoredResource(
                    row.value2(),
                    new UsageChange.Owner(row.value3(), new OrganizationId(row.value4())))));
    return resources;
  }

  private Map<ComponentId, UsageChange.StoredComponent> components(Set<ComponentId> ids) {
    Map<ComponentId, UsageChange.StoredComponent> components = new HashMap<>();
    dsl.select(OFFERING_COMPONENT.UUID, OFFERING_COMPONENT.ID)
        .from(OFFERING_COMPONENT)
        .where(OFFERING_COMPONENT.UUID.in(ids.stream().map(ComponentId::value).toList()))
        .forEach(row -> {
          ComponentId id = new ComponentId(row.value1());
          components.put(id, new UsageChange.StoredComponent(row.value2(), id));
        });
    return components;
  }

  private Map<UsageKey, BigDecimal> stored(
      Collection<Long> resources, Collection<Long> components, Collection<BillingMonth> months) {
    Map<UsageKey, BigDecimal> stored = new HashMap<>();
    dsl.selectFrom(COMPONENT_USAGE)
        .where(COMPONENT_USAGE.RESOURCE_ID.in(resources))
        .and(COMPONENT_USAGE.COMPONENT_ID.in(components))
        .and(COMPONENT_USAGE.BILLING_MONTH.in(months))
        .forEach(row ->
            stored.put(
                new UsageKey(row.getResourceId(), row.getComponentId(), row.getBillingMonth()),
                row.getAmount()));
    return stored;
  }
}
