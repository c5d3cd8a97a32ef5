package io.plimsoll.rest.registry;

import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Maintain;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.PublicId;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Objects of one kind as clients change them. Each method throws a {@link RefusedException} when it
 * can't be done; forms are asked for once it is clear that the viewer may say it.
 *
 * @param <F> says what an object is to be
 */
public interface Maintained<F extends Form> {

  /** Gives the new object's id. */
  UUID add(Viewer viewer, Supplier<F> form);

  void amend(Viewer viewer, UUID id, Supplier<F> form);

  void remove(Viewer viewer, UUID id);

  /**
   * Changes objects by this port.
   *
   * @param refusal says in the words of the wire why a change was refused
   */
  static <I extends PublicId, D, W, F extends Form & DraftForm<I, D>> Maintained<F> by(
      Maintain<I, D, W> maintain,
      Function<UUID, I> identity,
      Function<W, RefusedException> refusal) {
    return new Maintained<>() {
      @Override
      public UUID add(Viewer viewer, Supplier<F> form) {
        return make(viewer, new Change.Add<>(id -> form.get().added(id)));
      }

      @Override
      public void amend(Viewer viewer, UUID id, Supplier<F> form) {
        make(
            viewer, new Change.Amend<>(identity.apply(id), present -> form.get().changed(present)));
      }

      @Override
      public void remove(Viewer viewer, UUID id) {
        make(viewer, new Change.Remove<>(identity.apply(id)));
      }

      private UUID make(Viewer viewer, Change<I, D> change) {
        return Outcomes.value(maintain.maintain(viewer, change), refusal).value();
      }
    };
  }
}
