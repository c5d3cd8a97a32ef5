package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.application.hook.MaintainHooks.Command;
import io.plimsoll.application.hook.MaintainHooks.Kept;
import io.plimsoll.application.hook.MaintainHooks.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.registry.Maintained;
import java.util.UUID;
import java.util.function.Supplier;

/** Hooks of one kind as clients change them. */
final class MaintainedHooks<F extends HookForm> implements Maintained<F> {
  private final MaintainHooks maintain;
  private final HookKind kind;

  MaintainedHooks(MaintainHooks maintain, HookKind kind) {
    this.maintain = maintain;
    this.kind = kind;
  }

  Kept keep(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, kind, command), MaintainedHooks::refusal);
  }

  @Override
  public UUID add(Viewer viewer, Supplier<F> form) {
    return keep(viewer, new Command.Add(() -> form.get().added())).id().value();
  }

  @Override
  public void amend(Viewer viewer, UUID id, Supplier<F> form) {
    keep(viewer, new Command.Amend(new HookId(id), present -> form.get().changed(present)));
  }

  @Override
  public void remove(Viewer viewer, UUID id) {
    keep(viewer, new Command.Remove(new HookId(id)));
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case Refusal.WrongTarget(String fault) -> RefusedException.field("destination_url", fault);
      case Refusal.TooMany() ->
          RefusedException.nonField(
              "A user has at most %d hooks.".formatted(MaintainHooks.MAX_HOOKS));
    };
  }
}
