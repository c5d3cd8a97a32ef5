package io.plimsoll.domain.access;

import static io.plimsoll.domain.access.Role.CUSTOMER_MANAGER;
import static io.plimsoll.domain.access.Role.CUSTOMER_OWNER;
import static io.plimsoll.domain.access.Role.OFFERING_MANAGER;
import static io.plimsoll.domain.access.Role.PROJECT_ADMIN;
import static io.plimsoll.domain.access.Role.PROJECT_MANAGER;
import static io.plimsoll.domain.access.Role.PROJECT_MEMBER;

import java.util.Set;

/**
 * What users may change, and which roles let them: held in the object itself or in what it belongs
 * to. Staff may do everything. Every role lets its holder see the scope that it is held in.
 */
public enum Permission {
  UPDATE_ORGANIZATION(CUSTOMER_OWNER),
  GRANT_ROLES_IN_ORGANIZATION(CUSTOMER_OWNER),

  CREATE_PROJECT(CUSTOMER_OWNER),
  UPDATE_PROJECT(CUSTOMER_OWNER, PROJECT_MANAGER),
  DELETE_PROJECT(CUSTOMER_OWNER),
  GRANT_ROLES_IN_PROJECT(CUSTOMER_OWNER, PROJECT_MANAGER),

  CREATE_OFFERING(CUSTOMER_OWNER, CUSTOMER_MANAGER),
  UPDATE_OFFERING(CUSTOMER_OWNER, CUSTOMER_MANAGER, OFFERING_MANAGER),
  ACTIVATE_OFFERING(),
  DELETE_OFFERING(CUSTOMER_OWNER),
  GRANT_ROLES_IN_OFFERING(CUSTOMER_OWNER),
  CONFIGURE_POLICIES(CUSTOMER_OWNER),

  CREATE_ORDER(CUSTOMER_OWNER, PROJECT_ADMIN, PROJECT_MANAGER, PROJECT_MEMBER),
  APPROVE_ORDER_AS_CONSUMER(CUSTOMER_OWNER, PROJECT_ADMIN, PROJECT_MANAGER),
  APPROVE_ORDER_AS_PROVIDER(CUSTOMER_OWNER, CUSTOMER_MANAGER, OFFERING_MANAGER),
  UPDATE_RESOURCE(CUSTOMER_OWNER, PROJECT_ADMIN, PROJECT_MANAGER),
  TERMINATE_RESOURCE(CUSTOMER_OWNER, PROJECT_ADMIN, PROJECT_MANAGER),
  MANAGE_RESOURCE_AS_PROVIDER(CUSTOMER_OWNER, CUSTOMER_MANAGER, OFFERING_MANAGER),
  REPORT_USAGE(CUSTOMER_OWNER, CUSTOMER_MANAGER, OFFERING_MANAGER);

  @SuppressWarnings("ImmutableEnumChecker") // no set that can be changed
  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether this role lets its holder do it, within the scope that it is held in. */
  public boolean comesWith(Role role) {
    return roles.contains(role);
  }
}
