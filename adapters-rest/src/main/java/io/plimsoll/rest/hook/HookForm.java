package io.plimsoll.rest.hook;

import io.plimsoll.domain.event.EventGroup;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.error.RefusedException;
import java.util.Set;

/** What a body says about a hook of any kind. */
abstract class HookForm extends Form {
  private final FormField<Set<EventType>> types =
      optional(
          "event_types",
          FieldType.manyOf(FieldType.choice(EventType.class)).<Set<EventType>>map(Set::copyOf));
  private final FormField<Set<EventGroup>> groups =
      optional(
          "event_groups",
          FieldType.manyOf(FieldType.choice(EventGroup.class)).<Set<EventGroup>>map(Set::copyOf));
  private final FormField<Boolean> active = optional("is_active", FieldType.flag());

  /** Where a whole body says that the hook leads. */
  abstract Destination destination();

  /** Where the hook leads after the change. */
  abstract Destination destination(Destination present);

  final HookTerms added() {
    if (!types.isGiven() && !groups.isGiven()) {
      throw RefusedException.nonField("Please specify list of event_types or event_groups.");
    }
    return new HookTerms(
        destination(), Subscription.to(types.or(Set.of()), groups.or(Set.of())), active.or(true));
  }

  final HookTerms changed(HookTerms present) {
    return new HookTerms(
        destination(present.destination()),
        subscription(present.subscription()),
        active.or(present.active()));
  }

  private Subscription subscription(Subscription present) {
    if (groups.isGiven()) {
      return Subscription.to(types.or(Set.of()), groups.get());
    }
    return types.value().map(present::narrowedTo).orElse(present);
  }
}
