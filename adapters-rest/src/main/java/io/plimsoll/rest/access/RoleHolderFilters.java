package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindRoleHolders.Criterion;
import io.plimsoll.application.access.FindRoleHolders.Order;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.Optional;
import java.util.stream.Collectors;

final class RoleHolderFilters extends Filters<Criterion, Order> {

  RoleHolderFilters() {
    texts(
        "role",
        keys ->
            new Criterion.HoldsRole(
                keys.stream()
                    .map(Role::ofKey)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet())));
    id("user", id -> new Criterion.UserIs(new UserId(id)));
    link("user_url", Route.USER, id -> new Criterion.UserIs(new UserId(id)));
    text("user_slug", Criterion.SlugIs::new);
    text("username", Criterion.UsernameContains::new);
    text("full_name", Criterion.FullNameContains::new);
    text("search_string", Criterion.AnythingContains::new);
    order("created", Order.GRANTED);
    order("expiration_time", Order.EXPIRES);
    order("role", Order.ROLE);
    order("username", Order.USERNAME);
    order("full_name", Order.FULL_NAME);
    order("native_name", Order.NATIVE_NAME);
    order("email", Order.EMAIL);
  }
}
