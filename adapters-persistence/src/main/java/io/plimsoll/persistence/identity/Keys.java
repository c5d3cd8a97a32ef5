package io.plimsoll.persistence.identity;

import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.AGENT_SERVICE;
import static io.plimsoll.persistence.schema.Tables.HOOK;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.identity.PublicId;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The key by which rows refer to an object that the outside knows by its identity; null when there
 * is no such object, or none is meant.
 */
public final class Keys {

  private Keys() {}

  public static Field<Long> of(@Nullable UserId id) {
    return key(USER_ACCOUNT.ID, USER_ACCOUNT.UUID, id);
  }

  public static Field<Long> of(@Nullable OrganizationId id) {
    return key(ORGANIZATION.ID, ORGANIZATION.UUID, id);
  }

  public static Field<Long> of(@Nullable OrganizationGroupId id) {
    return key(ORGANIZATION_GROUP.ID, ORGANIZATION_GROUP.UUID, id);
  }

  public static Field<Long> of(@Nullable ProjectId id) {
    return key(PROJECT.ID, PROJECT.UUID, id);
  }

  public static Field<Long> of(@Nullable OfferingId id) {
    return key(OFFERING.ID, OFFERING.UUID, id);
  }

  public static Field<Long> of(@Nullable CategoryId id) {
    return key(OFFERING_CATEGORY.ID, OFFERING_CATEGORY.UUID, id);
  }

  public static Field<Long> of(@Nullable PlanId id) {
    return key(OFFERING_PLAN.ID, OFFERING_PLAN.UUID, id);
  }

  public static Field<Long> of(@Nullable ComponentId id) {
    return key(OFFERING_COMPONENT.ID, OFFERING_COMPONENT.UUID, id);
  }

  public static Field<Long> of(@Nullable ResourceId id) {
    return key(RESOURCE.ID, RESOURCE.UUID, id);
  }

  public static Field<Long> of(AgentIdentityId id) {
    return key(AGENT_IDENTITY.ID, AGENT_IDENTITY.UUID, id);
  }

  public static Field<Long> of(AgentServiceId id) {
    return key(AGENT_SERVICE.ID, AGENT_SERVICE.UUID, id);
  }

  public static Field<Long> of(HookId id) {
    return key(HOOK.ID, HOOK.UUID, id);
  }

  /** How the rows of these objects are known. */
  public static List<UUID> uuids(Collection<? extends PublicId> ids) {
    return ids.stream().map(PublicId::value).toList();
  }

  /**
   * Whether the row is that of one of these objects. The statement is the same however many they
   * are, so that it is written, sent and planned faster than with a list.
   */
  public static Condition isOneOf(Field<UUID> identity, Collection<UUID> objects) {
    return identity.eq(any(objects.toArray(UUID[]::new)));
  }

  private static <R extends Record> Field<Long> key(
      TableField<R, Long> key, TableField<R, UUID> identity, @Nullable PublicId id) {
    return id == null
        ? castNull(Long.class)
        : field(select(key).from(requireNonNull(key.getTable())).where(identity.eq(id.value())));
  }
}
