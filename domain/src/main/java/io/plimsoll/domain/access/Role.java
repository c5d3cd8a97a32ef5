package io.plimsoll.domain.access;

import static io.plimsoll.domain.access.ScopeType.OFFERING;
import static io.plimsoll.domain.access.ScopeType.ORGANIZATION;
import static io.plimsoll.domain.access.ScopeType.PROJECT;

import io.plimsoll.domain.identity.Worded;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a user can be in an organization, a project or an offering. The identities are fixed, so
 * that clients may keep them. What each may do is in {@link Permission}.
 */
public enum Role implements Worded {
  CUSTOMER_OWNER(
      ORGANIZATION, "CUSTOMER.OWNER", "Organization owner", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a01"),
  CUSTOMER_SUPPORT(
      ORGANIZATION,
      "CUSTOMER.SUPPORT",
      "Organization support",
      "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a02"),
  CUSTOMER_MANAGER(
      ORGANIZATION,
      "CUSTOMER.MANAGER",
      "Service provider manager",
      "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a03"),
  CUSTOMER_READER(
      ORGANIZATION,
      "CUSTOMER.READER",
      "Organization reader",
      "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a04"),
  PROJECT_ADMIN(
      PROJECT, "PROJECT.ADMIN", "System administrator", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a05"),
  PROJECT_MANAGER(
      PROJECT, "PROJECT.MANAGER", "Project manager", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a06"),
  PROJECT_MEMBER(
      PROJECT, "PROJECT.MEMBER", "Project member", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a07"),
  OFFERING_MANAGER(
      OFFERING, "OFFERING.MANAGER", "Offering manager", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a08");

  private final ScopeType scope;
  private final String word;
  private final String description;
  private final UUID id;

  Role(ScopeType scope, String word, String description, String id) {
    this.scope = scope;
    this.word = word;
    this.description = description;
    this.id = UUID.fromString(id);
  }

  /** In what the role can be held. */
  public ScopeType scope() {
    return scope;
  }

  /** The name that the wire uses. */
  @Override
  public String word() {
    return word;
  }

  public String description() {
    return description;
  }

  public UUID id() {
    return id;
  }

  /** By its name, or by its identity, with or without dashes. */
  public static Optional<Role> ofKey(String key) {
    return Stream.of(values())
        .filter(role ->
            role.word.equals(key)
                || role.id.toString().replace("-", "").equalsIgnoreCase(key.replace("-", "")))
        .findFirst();
  }
}
