package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PLAN_PERIOD;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.persistence.usage.UsageChange.Owner;
import io.plimsoll.persistence.usage.UsageChange.StoredComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The rows that some reports refer to; those of users and plan periods only if any is named. */
final class ReportRows {
  private final Map<UUID, Used> resources = new HashMap<>();
  private final Map<UUID, StoredComponent> components;
  private final Map<UUID, Long> reporters;
  private final Map<UUID, Long> planPeriods;

  /** A resource and whose it is. */
  record Used(long row, Owner owner) {}

  ReportRows(List<ComponentUsage> reports, DSLContext dsl) {
    dsl.select(RESOURCE.UUID, RESOURCE.ID, ORGANIZATION.ID, ORGANIZATION.UUID)
        .from(RESOURCE)
        .join(PROJECT)
        .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(RESOURCE.UUID.in(distinct(reports, report -> report.resource().value())))
        .forEach(row ->
            resources.put(
                row.value1(),
                new Used(row.value2(), new Owner(row.value3(), new OrganizationId(row.value4())))));
    components =
        dsl.select(OFFERING_COMPONENT.UUID, OFFERING_COMPONENT.ID, OFFERING_COMPONENT.TYPE)
            .from(OFFERING_COMPONENT)
            .where(
                OFFERING_COMPONENT.UUID.in(distinct(reports, report -> report.component().value())))
            .fetchMap(
                OFFERING_COMPONENT.UUID, row -> new StoredComponent(row.value2(), row.value3()));
    List<ReportDetails> details =
        reports.stream().map(ComponentUsage::details).filter(Objects::nonNull).toList();
    reporters =
        rows(
            USER_ACCOUNT.ID,
            USER_ACCOUNT.UUID,
            distinct(details, each -> each.reporter() == null ? null : each.reporter().value()),
            dsl);
    planPeriods =
        rows(
            PLAN_PERIOD.ID,
            PLAN_PERIOD.UUID,
            distinct(details, each -> each.planPeriod() == null ? null : each.planPeriod().value()),
            dsl);
  }

  private static <T> Set<UUID> distinct(List<T> reports, Function<T, @Nullable UUID> property) {
    return reports.stream().map(property).filter(Objects::nonNull).collect(toSet());
  }

  private static <R extends Record> Map<UUID, Long> rows(
      TableField<R, Long> key, TableField<R, UUID> identity, Set<UUID> ids, DSLContext dsl) {
    return ids.isEmpty()
        ? Map.of()
        : dsl.select(identity, key)
            .from(requireNonNull(key.getTable()))
            .where(identity.in(ids))
            .fetchMap(identity, key);
  }

  Collection<Long> resources() {
    return resources.values().stream().map(Used::row).toList();
  }

  Collection<Long> components() {
    return components.values().stream().map(StoredComponent::row).toList();
  }

  Used resourceOf(ComponentUsage report) {
    return requireNonNull(resources.get(report.resource().value()));
  }

  StoredComponent componentOf(ComponentUsage report) {
    return requireNonNull(components.get(report.component().value()));
  }

  /** The details that are to be kept. */
  UsageChange.Details rowOf(ReportDetails details) {
    return new UsageChange.Details(
        details.date(),
        details.description(),
        details.whenMissing(),
        details.reporter() == null ? null : reporters.get(details.reporter().value()),
        details.planPeriod() == null ? null : planPeriods.get(details.planPeriod().value()));
  }
}
