package io.plimsoll.domain.hook;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hooks of all users. */
public interface Hooks {

  Optional<Hook> find(HookId id);

  /** Like {@link #find}, but nobody else changes the hook until the running transaction ends. */
  Optional<Hook> lock(HookId id);

  /** How many hooks the user has, active or not. */
  int countOf(UserId author);

  /** Stores the hook as given, new or changed, known by its id. May be repeated. */
  void save(Hook hook);

  /** Removes the hook, if there is such a hook. */
  void remove(HookId id);

  /**
   * Which of these types any active hook wants. It is cheap, so that it can be asked whenever
   * something happens.
   */
  Set<EventType> wanted(Set<EventType> types);

  /** The active hooks that want events of this type, the oldest first. */
  List<Hook> wanting(EventType type);
}
