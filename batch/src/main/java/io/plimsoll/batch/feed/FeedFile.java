package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.ComponentEntry;
import io.plimsoll.application.feed.OfferingEntry;
import io.plimsoll.application.feed.OrganizationEntry;
import io.plimsoll.application.feed.OrganizationGroupEntry;
import io.plimsoll.application.feed.OwnerEntry;
import io.plimsoll.application.feed.PolicyEntry;
import io.plimsoll.application.feed.ProjectEntry;
import io.plimsoll.application.feed.ResourceEntry;
import io.plimsoll.application.feed.UsageEntry;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.function.Function;

/**
 * A file that a feed may have.
 *
 * @param columns that it must have, in any order and beside others
 * @param reading makes entries of its records
 * @param <E> what it describes
 */
record FeedFile<E>(String name, List<String> columns, Function<Row, Row.Entry<E>> reading) {

  static final FeedFile<OrganizationGroupEntry> ORGANIZATION_GROUPS =
      new FeedFile<>(
          "organization_groups.csv",
          List.of("name"),
          row -> {
            var name = row.read("name", Name::new);
            return row.entry(() -> new OrganizationGroupEntry(name.get()));
          });

  static final FeedFile<OrganizationEntry> ORGANIZATIONS =
      new FeedFile<>(
          "organizations.csv",
          List.of("backend_id", "name", "groups", "blocked", "archived"),
          row -> {
            var key = row.read("backend_id", BackendId::new);
            var name = row.read("name", Name::new);
            var groups = row.read("groups", Columns::groups);
            var blocked = row.read("blocked", Columns::flag);
            var archived = row.read("archived", Columns::flag);
            return row.entry(() ->
                new OrganizationEntry(
                    key.get(), name.get(), groups.get(), blocked.get(), archived.get()));
          });

  static final FeedFile<OwnerEntry> OWNERS =
      new FeedFile<>(
          "owners.csv",
          List.of("organization", "username", "full_name", "email"),
          row -> {
            var organization = row.read("organization", BackendId::new);
            var username = row.read("username", Columns.requiredText(User.MAX_USERNAME_LENGTH));
            var fullName = row.read("full_name", Columns.text(User.MAX_TEXT_LENGTH));
            var email = row.read("email", Columns.text(User.MAX_TEXT_LENGTH));
            return row.entry(() ->
                new OwnerEntry(organization.get(), username.get(), fullName.get(), email.get()));
          });

  static final FeedFile<ProjectEntry> PROJECTS =
      new FeedFile<>(
          "projects.csv",
          List.of("backend_id", "name", "organization"),
          row -> {
            var key = row.read("backend_id", BackendId::new);
            var name = row.read("name", Name::new);
            var organization = row.read("organization", BackendId::new);
            return row.entry(() -> new ProjectEntry(key.get(), name.get(), organization.get()));
          });

  static final FeedFile<OfferingEntry> OFFERINGS =
      new FeedFile<>(
          "offerings.csv",
          List.of("backend_id", "name", "organization"),
          row -> {
            var key = row.read("backend_id", BackendId::new);
            var name = row.read("name", Name::new);
            var organization = row.read("organization", BackendId::new);
            return row.entry(() -> new OfferingEntry(key.get(), name.get(), organization.get()));
          });

  static final FeedFile<ComponentEntry> COMPONENTS =
      new FeedFile<>(
          "components.csv",
          List.of("offering", "type", "name", "measured_unit", "billing_type"),
          row -> {
            var offering = row.read("offering", BackendId::new);
            var type = row.read("type", ComponentType::new);
            var name = row.read("name", Name::new);
            var unit = row.read("measured_unit", Columns.text(OfferingComponent.MAX_UNIT_LENGTH));
            var billing = row.read("billing_type", Columns::billingType);
            return row.entry(() ->
                new ComponentEntry(
                    offering.get(), type.get(), name.get(), unit.get(), billing.get()));
          });

  static final FeedFile<ResourceEntry> RESOURCES =
      new FeedFile<>(
          "resources.csv",
          List.of("backend_id", "name", "offering", "project", "state"),
          row -> {
            var key = row.read("backend_id", BackendId::new);
            var name = row.read("name", Name::new);
            var offering = row.read("offering", BackendId::new);
            var project = row.read("project", BackendId::new);
            var state = row.read("state", Columns::resourceState);
            return row.entry(() ->
                new ResourceEntry(
                    key.get(), name.get(), offering.get(), project.get(), state.get()));
          });

  static final FeedFile<UsageEntry> USAGES =
      new FeedFile<>(
          "usages.csv",
          List.of("resource", "component", "billing_period", "usage"),
          row -> {
            var resource = row.read("resource", BackendId::new);
            var component = row.read("component", ComponentType::new);
            var month = row.read("billing_period", BillingMonth::parse);
            var amount = row.read("usage", Columns::amount);
            return row.entry(
                () -> new UsageEntry(resource.get(), component.get(), month.get(), amount.get()));
          });

  static final FeedFile<PolicyEntry> POLICIES =
      new FeedFile<>(
          "policies.csv",
          List.of(
              "uuid",
              "offering",
              "actions",
              "period",
              "apply_to_all",
              "organization_groups",
              "limits"),
          row -> {
            var id = row.read("uuid", Columns::policyId);
            var offering = row.read("offering", BackendId::new);
            var actions = row.read("actions", Columns::actions);
            var period = row.read("period", Columns::period);
            var applyToAll = row.read("apply_to_all", Columns::flag);
            var groups = row.read("organization_groups", Columns::groups);
            var limits = row.read("limits", Columns::limits);
            return row.entry(() ->
                new PolicyEntry(
                    id.get(),
                    offering.get(),
                    actions.get(),
                    period.get(),
                    applyToAll.get(),
                    groups.get(),
                    limits.get()));
          });

  /** In the order in which they are loaded: each refers only to those before it. */
  static final List<FeedFile<?>> ALL =
      List.of(
          ORGANIZATION_GROUPS,
          ORGANIZATIONS,
          OWNERS,
          PROJECTS,
          OFFERINGS,
          COMPONENTS,
          RESOURCES,
          USAGES,
          POLICIES);
}
