package io.plimsoll.rest;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
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
                  Objects.requireNonNull(
                      state.organizations.get(new OrganizationId(grant.scope().id())));
              return new Permission(
                  grant.id(),
                  grant.granted(),
                  grant.role(),
                  grant.scope(),
                  organization.name(),
                  organization.id(),
                  organization.name(),
                  grant.expires());
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
