package io.plimsoll.rest.hook;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.hook.FindHooks;
import io.plimsoll.application.hook.HookView;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hooks of all kinds, to be looked at. */
@Endpoint(kind = "BaseHook")
@RequestMapping("/api/hooks")
final class HookEndpoint extends ReadEndpoint<HookFilters, HookBody> {

  HookEndpoint(FindHooks hooks, HookBodies bodies) {
    super(shown(hooks, bodies));
  }

  static <Q extends HookFilters> Shown<Q, HookBody> shown(
      Finder<HookView, HookId, FindHooks.Criterion, FindHooks.Order> hooks, HookBodies bodies) {
    return Shown.by(hooks, HookId::new, (view, viewer, links) -> bodies.body(view, links));
  }
}
