package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.FindHooks;
import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.application.hook.MaintainHooks.Command;
import io.plimsoll.application.hook.MaintainHooks.Kept;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.Timestamp;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.registry.RegistryEndpoint;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "WebHook")
@RequestMapping("/api/hooks-web")
final class WebHookEndpoint extends RegistryEndpoint<WebHookFilters, WebHookForm, HookBody> {
  private final MaintainedHooks<WebHookForm> maintained;
  private final HookBodies bodies;

  @Autowired
  WebHookEndpoint(FindHooks hooks, MaintainHooks maintain, HookBodies bodies) {
    this(hooks, new MaintainedHooks<>(maintain, HookKind.WEB), bodies);
  }

  private WebHookEndpoint(
      FindHooks hooks, MaintainedHooks<WebHookForm> maintained, HookBodies bodies) {
    super(HookEndpoint.shown(hooks.ofKind(HookKind.WEB), bodies), maintained);
    this.maintained = maintained;
    this.bodies = bodies;
  }

  /** Also tells the secret, which is shown nowhere else. */
  @Override
  protected HookBody add(Viewer viewer, Body<WebHookForm> body, Links links) {
    Kept kept = maintained.keep(viewer, new Command.Add(() -> body.whole().added()));
    HookBody shown = retrieve(viewer, kept.id().value(), links);
    return bodies.telling(shown, kept.told().orElseThrow().current().text());
  }

  @PostMapping("/{uuid}/rotate_secret")
  SecretBody rotateSecret(Viewer viewer, @PathVariable UUID uuid) {
    Kept kept = maintained.keep(viewer, new Command.RotateSecret(new HookId(uuid)));
    SigningSecrets secrets = kept.told().orElseThrow();
    return new SecretBody(
        secrets.current().text(), Timestamp.of(secrets.former().orElseThrow().until()));
  }
}
