package io.plimsoll.rest.registry;

/**
 * A form that says what an object is to be.
 *
 * @param <I> by what the outside knows the object
 * @param <D> what it is to be
 */
public interface DraftForm<I, D> {

  /** What a new object is to be, once the form has been read whole. */
  D added(I id);

  /** What an object becomes of what it is; fields that are not given stay as they are. */
  D changed(D present);
}
