package io.plimsoll.persistence.identity;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The key by which rows refer to an object that the outside knows by its identity; null when there
 * is no such object, or none is meant.
 */
public final class Keys {

  private Keys() {}

  public static Field<Long> of(@Nullable UserId id) {
    return key(USER_ACCOUNT, USER_ACCOUNT.ID, USER_ACCOUNT.UUID, id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable OrganizationId id) {
    return key(ORGANIZATION, ORGANIZATION.ID, ORGANIZATION.UUID, id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable OrganizationGroupId id) {
    return key(
        ORGANIZATION_GROUP,
        ORGANIZATION_GROUP.ID,
        ORGANIZATION_GROUP.UUID,
        id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable ProjectId id) {
    return key(PROJECT, PROJECT.ID, PROJECT.UUID, id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable OfferingId id) {
    return key(OFFERING, OFFERING.ID, OFFERING.UUID, id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable CategoryId id) {
    return key(
        OFFERING_CATEGORY,
        OFFERING_CATEGORY.ID,
        OFFERING_CATEGORY.UUID,
        id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable PlanId id) {
    return key(OFFERING_PLAN, OFFERING_PLAN.ID, OFFERING_PLAN.UUID, id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable ComponentId id) {
    return key(
        OFFERING_COMPONENT,
        OFFERING_COMPONENT.ID,
        OFFERING_COMPONENT.UUID,
        id == null ? null : id.value());
  }

  public static Field<Long> of(@Nullable ResourceId id) {
    return key(RESOURCE, RESOURCE.ID, RESOURCE.UUID, id == null ? null : id.value());
  }

  private static <R extends Record> Field<Long> key(
      Table<R> table, TableField<R, Long> key, TableField<R, UUID> identity, @Nullable UUID id) {
    return id == null
        ? castNull(Long.class)
        : field(select(key).from(table).where(identity.eq(id)));
  }
}
