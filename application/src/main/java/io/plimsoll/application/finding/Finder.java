package io.plimsoll.application.finding;

import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * Shows objects of one kind to those who may see them; whoever may not see one is told the same as
 * if it did not exist. The number of statements does not depend on how many objects there are.
 *
 * @param <V> the object as screens show it
 * @param <I> its identity
 * @param <C> by what objects can be chosen
 * @param <O> by what they can be ordered
 */
public interface Finder<V, I, C, O> {

  Page<V> list(Viewer viewer, Selection<C, O> selection, PageRequest page);

  /** How many objects {@link #list} has over all pages. */
  long count(Viewer viewer, List<C> criteria);

  /** Empty when there is no such object, or the viewer does not see it. */
  Optional<V> find(Viewer viewer, I id);
}
