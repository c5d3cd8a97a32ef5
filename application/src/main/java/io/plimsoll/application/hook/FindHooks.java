package io.plimsoll.application.hook;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.hook.FindHooks.Criterion;
import io.plimsoll.application.hook.FindHooks.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import java.util.Set;

/** Shows hooks, the newest first: to users their own, to staff all. */
public interface FindHooks extends Finder<HookView, HookId, Criterion, Order> {

  /** The same for hooks of this kind only. */
  Finder<HookView, HookId, Criterion, Order> ofKind(HookKind kind);

  /** By what hooks can be chosen. */
  sealed interface Criterion {

    record AuthorIs(UserId author) implements Criterion {}

    record AuthorUsernameIs(String username) implements Criterion {}

    record AuthorEmailIs(String email) implements Criterion {}

    /** In any case. */
    record AuthorFullNameContains(String text) implements Criterion {}

    record IsActive(boolean active) implements Criterion {}

    /** The URL or the address. */
    record LeadsTo(String destination) implements Criterion {}

    /** Webhooks with bodies of any of these types. */
    record HasContentType(Set<ContentType> types) implements Criterion {
      public HasContentType {
        types = Set.copyOf(types);
      }
    }
  }

  /** Clients can't choose the order. */
  enum Order {}
}
