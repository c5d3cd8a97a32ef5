package io.plimsoll.domain.access;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a user can be in an organization. The identities are fixed, so that clients may keep them.
 */
public enum Role {
  CUSTOMER_OWNER("CUSTOMER.OWNER", "Organization owner", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a01"),
  CUSTOMER_SUPPORT(
      "CUSTOMER.SUPPORT", "Organization support", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a02"),
  CUSTOMER_MANAGER(
      "CUSTOMER.MANAGER", "Service provider manager", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a03"),
  CUSTOMER_READER("CUSTOMER.READER", "Organization reader", "c9a1f6f2-6d0c-4b43-9f1d-8f5b5b0c4a04");

  private final String word;
  private final String description;
  private final UUID id;

  Role(String word, String description, String id) {
    this.word = word;
    this.description = description;
    this.id = UUID.fromString(id);
  }

  /** The name that the wire uses. */
  public String word() {
    return word;
  }

  public String description() {
    return description;
  }

  public UUID id() {
    return id;
  }

  public static Optional<Role> ofWord(String word) {
    return Stream.of(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
