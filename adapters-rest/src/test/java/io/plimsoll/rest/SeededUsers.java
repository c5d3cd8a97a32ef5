package io.plimsoll.rest;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.Organization;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows the users of a marketplace in memory. */
final class SeededUsers implements FindUsers {
  private final MarketplaceState state;

  SeededUsers(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<UserView> find(UserId id) {
    return Optional.ofNullable(state.users.get(id)).map(this::view);
  }

  private UserView view(User user) {
    List<Permission> permissions =
        state.grants.values().stream()
            .filter(grant -> grant.user().equals(user.id()))
            .map(grant -> {
              Organization organization =
                  Objects.requireNonNull(state.organizations.get(grant.organization()));
              return new Permission(
                  grant.id(),
                  grant.granted(),
                  grant.role(),
                  organization.id(),
                  organization.name());
            })
            .toList();
    return new UserView(
        user.id(),
        user.username(),
        user.fullName(),
        user.email(),
        user.staff(),
        user.support(),
        user.active(),
        permissions);
  }
}
