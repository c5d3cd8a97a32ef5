package io.plimsoll.rest.link;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.PublicId;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.body.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.springframework.stereotype.Component;

/**
 * How single values are written. Offerings and resources have two URLs each, so their bodies say
 * which they mean.
 */
@Component
public final class WireValues {

  public @Nullable String name(@Nullable Name name) {
    return name == null ? null : name.value();
  }

  /** Empty when the operator keeps no key. */
  public String backendId(@Nullable BackendId id) {
    return id == null ? "" : id.value();
  }

  public @Nullable String timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.of(moment);
  }

  /** Of JSON, keeping every digit. */
  public @Nullable Map<String, Object> object(@Nullable String json) {
    if (json == null) {
      return null;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    Json.parse(json)
        .properties()
        .forEach(property -> object.put(property.getKey(), property.getValue()));
    return object;
  }

  public @Nullable String url(@Nullable OrganizationGroupId id, @Context Links links) {
    return id == null ? null : links.to(Route.ORGANIZATION_GROUP, id.value());
  }

  public @Nullable String url(@Nullable OrganizationId id, @Context Links links) {
    return id == null ? null : links.to(Route.ORGANIZATION, id.value());
  }

  public @Nullable String url(@Nullable ProjectId id, @Context Links links) {
    return id == null ? null : links.to(Route.PROJECT, id.value());
  }

  public @Nullable String url(@Nullable CategoryId id, @Context Links links) {
    return id == null ? null : links.to(Route.CATEGORY, id.value());
  }

  public @Nullable String url(@Nullable OrderId id, @Context Links links) {
    return id == null ? null : links.to(Route.ORDER, id.value());
  }

  public @Nullable String url(@Nullable UserId id, @Context Links links) {
    return id == null ? null : links.to(Route.USER, id.value());
  }

  public @Nullable String url(@Nullable PolicyId id, @Context Links links) {
    return id == null ? null : links.to(Route.POLICY, id.value());
  }

  public @Nullable String word(@Nullable Worded one) {
    return one == null ? null : one.word();
  }

  public @Nullable UUID uuid(@Nullable PublicId id) {
    return id == null ? null : id.value();
  }
}
