package io.plimsoll.application.change;

import io.plimsoll.domain.access.Viewer;

/**
 * Adds, changes and removes objects of one kind, each change in a transaction of its own.
 *
 * @param <I> by what the outside knows the objects
 * @param <D> what an object is to be
 * @param <W> why a change can be refused
 */
public interface Maintain<I, D, W> {

  /**
   * Tells the identity of the object that was added, changed or removed. Whether the viewer sees it
   * is looked at first, then whether the viewer may change it, then everything else.
   */
  Outcome<I, W> maintain(Viewer viewer, Change<I, D> change);
}
