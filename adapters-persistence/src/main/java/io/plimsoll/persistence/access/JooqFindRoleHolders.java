package io.plimsoll.persistence.access;

import io.plimsoll.application.access.FindRoleHolders;
import io.plimsoll.application.access.RoleHolderView;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindRoleHolders implements FindRoleHolders {
  private final DSLContext dsl;
  private final InstantSource clock;

  JooqFindRoleHolders(DSLContext dsl, InstantSource clock) {
    this.dsl = dsl;
    this.clock = clock;
  }

  @Override
  public Optional<Finder<RoleHolderView, UUID, Criterion, Order>> in(Scope scope, Viewer viewer) {
    return SharedScopes.isVisible(dsl, scope, viewer)
        ? Optional.of(new RoleHolders(dsl, scope, clock.instant()))
        : Optional.empty();
  }
}
