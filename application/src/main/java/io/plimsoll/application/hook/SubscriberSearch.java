package io.plimsoll.application.hook;

import io.plimsoll.application.event.EventView;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.Hooks;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class SubscriberSearch implements FindSubscribers {
  private final Hooks hooks;
  private final Users users;
  private final FindEvents events;
  private final InstantSource clock;

  SubscriberSearch(Hooks hooks, Users users, FindEvents events, InstantSource clock) {
    this.hooks = hooks;
    this.users = users;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Hook> of(EventView event) {
    List<Hook> wanting = hooks.wanting(event.type());
    if (wanting.isEmpty()) {
      return List.of();
    }
    Set<UserId> authors = wanting.stream().map(Hook::author).collect(Collectors.toSet());
    Set<UserId> told = events.seenBy(viewers(authors), event.id());
    return wanting.stream().filter(hook -> told.contains(hook.author())).toList();
  }

  private List<Viewer> viewers(Set<UserId> authors) {
    Map<UserId, Map<Scope, Set<Role>>> roles = users.rolesOf(authors, clock.instant());
    return users.byId(authors).values().stream()
        .filter(User::active)
        .map(user -> Viewer.of(user, roles.getOrDefault(user.id(), Map.of())))
        .toList();
  }
}
