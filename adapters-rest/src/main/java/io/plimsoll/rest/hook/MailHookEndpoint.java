package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.FindHooks;
import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.registry.RegistryEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "EmailHook")
@RequestMapping("/api/hooks-email")
final class MailHookEndpoint extends RegistryEndpoint<MailHookFilters, MailHookForm, HookBody> {

  MailHookEndpoint(FindHooks hooks, MaintainHooks maintain, HookBodies bodies) {
    super(
        HookEndpoint.shown(hooks.ofKind(HookKind.MAIL), bodies),
        new MaintainedHooks<>(maintain, HookKind.MAIL));
  }
}
