package io.plimsoll.benchmarks.marketplace;

import java.util.Locale;

/**
 * The tables that are filled, with the columns that are; other columns keep their defaults. Reports
 * ({@code usage_report}) stay away: evaluation never reads them, and nothing refers to them. So do
 * users, the firings of the past, and whatever was staged by them.
 */
public enum Table {
  ORGANIZATION_GROUP("id, uuid, name"),
  ORGANIZATION("id, uuid, backend_id, name, blocked, archived"),
  ORGANIZATION_MEMBERSHIP("organization_id, group_id"),
  PROJECT("id, uuid, backend_id, name, organization_id"),
  OFFERING("id, uuid, backend_id, name, provider_id"),
  OFFERING_COMPONENT("id, uuid, offering_id, type, name, measured_unit, billing_type"),
  RESOURCE("id, uuid, backend_id, name, offering_id, project_id, state"),
  COMPONENT_USAGE(
      "resource_id, component_id, billing_month, amount, uuid, created, reported, component_type"),
  USAGE_TOTAL("component_id, organization_id, billing_month, amount, reported"),
  OFFERING_USAGE_POLICY(
      "id, uuid, offering_id, period, apply_to_all, actions, options, fired, state_since,"
          + " actions_in_force, created, version"),
  POLICY_LIMIT("policy_id, component_id, position, maximum"),
  POLICY_AUDIENCE("policy_id, group_id");

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  /** The name in the database. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean hasKey() {
    return columns.startsWith("id,");
  }

  /** The statement that takes the rows. */
  public String copyStatement() {
    return "copy %s (%s) from stdin".formatted(table(), columns);
  }
}
