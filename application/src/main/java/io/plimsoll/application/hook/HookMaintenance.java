package io.plimsoll.application.hook;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.WebhookTargets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class HookMaintenance implements MaintainHooks {
  private final Hooks hooks;
  private final Users users;
  private final WebhookTargets targets;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final Supplier<SigningSecret> secrets;
  private final InstantSource clock;

  HookMaintenance(
      Hooks hooks,
      Users users,
      WebhookTargets targets,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      Supplier<SigningSecret> secrets,
      InstantSource clock) {
    this.hooks = hooks;
    this.users = users;
    this.targets = targets;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Outcome<Kept, Refusal> maintain(Viewer viewer, HookKind kind, Command command) {
    return switch (command) {
      case Command.Add(var terms) -> add(viewer, terms.get());
      case Command.Amend(var id, var change) -> amend(viewer, kind, id, change);
      case Command.Remove(var id) -> onLocked(viewer, kind, id, this::remove);
      case Command.RotateSecret(var id) -> onLocked(viewer, kind, id, this::rotate);
    };
  }

  // names are looked up before the transaction, since that can take long

  private Outcome<Kept, Refusal> add(Viewer viewer, HookTerms terms) {
    return checked(terms.destination(), () -> unitOfWork.complete(() -> addChecked(viewer, terms)));
  }

  private Outcome<Kept, Refusal> addChecked(Viewer viewer, HookTerms terms) {
    // of two that are added at the same time, one is counted first
    users.lock(viewer.user());
    if (hooks.countOf(viewer.user()) >= MAX_HOOKS) {
      return Outcome.refused(new Refusal.TooMany());
    }
    Optional<SigningSecrets> told =
        Optional.of(terms.destination().kind())
            .filter(kind -> kind == HookKind.WEB)
            .map(kind -> SigningSecrets.of(secrets.get()));
    Hook hook = new Hook(new HookId(ids.get()), viewer.user(), terms, told);
    hooks.save(hook);
    return Outcome.done(new Kept(hook.id(), told));
  }

  private Outcome<Kept, Refusal> amend(
      Viewer viewer, HookKind kind, HookId id, UnaryOperator<HookTerms> change) {
    return onSeen(
        hooks.find(id),
        viewer,
        kind,
        present -> {
          Destination before = present.terms().destination();
          Destination after = change.apply(present.terms()).destination();
          Supplier<Outcome<Kept, Refusal>> work =
              () -> onLocked(viewer, kind, id, hook -> save(hook.on(change.apply(hook.terms()))));
          return after.equals(before) ? work.get() : checked(after, work);
        });
  }

  private Outcome<Kept, Refusal> save(Hook hook) {
    hooks.save(hook);
    return Outcome.done(new Kept(hook.id(), Optional.empty()));
  }

  private Outcome<Kept, Refusal> remove(Hook hook) {
    hooks.remove(hook.id());
    return Outcome.done(new Kept(hook.id(), Optional.empty()));
  }

  private Outcome<Kept, Refusal> rotate(Hook hook) {
    Optional<SigningSecrets> rotated =
        hook.secrets().map(present -> present.rotated(secrets.get(), clock.instant()));
    rotated.map(hook::signedWith).ifPresent(hooks::save);
    return Outcome.done(new Kept(hook.id(), rotated));
  }

  private Outcome<Kept, Refusal> checked(
      Destination destination, Supplier<Outcome<Kept, Refusal>> work) {
    Optional<String> fault =
        switch (destination) {
          case Destination.WebHook web -> targets.faultOf(web.url());
          case Destination.MailHook mail -> Optional.empty();
        };
    return fault
        .<Outcome<Kept, Refusal>>map(why -> Outcome.refused(new Refusal.WrongTarget(why)))
        .orElseGet(work);
  }

  private Outcome<Kept, Refusal> onLocked(
      Viewer viewer, HookKind kind, HookId id, Function<Hook, Outcome<Kept, Refusal>> work) {
    return unitOfWork.complete(() -> onSeen(hooks.lock(id), viewer, kind, work));
  }

  /** Whoever sees a hook may change it. */
  private static Outcome<Kept, Refusal> onSeen(
      Optional<Hook> hook,
      Viewer viewer,
      HookKind kind,
      Function<Hook, Outcome<Kept, Refusal>> work) {
    return hook.filter(each -> each.kind() == kind)
        .filter(each -> viewer.staff() || each.author().equals(viewer.user()))
        .map(work)
        .orElseGet(Outcome::notFound);
  }
}
