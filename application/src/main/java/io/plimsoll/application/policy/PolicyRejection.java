package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.organization.OrganizationGroupId;
import java.util.Set;

/** Why a policy can't be had in this form. */
public sealed interface PolicyRejection {

  /** There is no such offering. */
  record UnknownOffering() implements PolicyRejection {}

  /** The viewer may not configure policies of this offering. */
  record NotAllowed() implements PolicyRejection {}

  /** There are no such groups. */
  record UnknownGroups(Set<OrganizationGroupId> groups) implements PolicyRejection {}

  /** All organizations and some groups at the same time. */
  record AudienceTwice() implements PolicyRejection {}

  /** Neither all organizations nor any group. */
  record NoAudience() implements PolicyRejection {}

  /** The offering has no such components, so they can't have limits (rule 11). */
  record ForeignComponents(Set<ComponentType> components) implements PolicyRejection {}

  /** Each of these components has several limits; told only when nothing else is wrong. */
  record DuplicateComponents(Set<ComponentType> components) implements PolicyRejection {}
}
