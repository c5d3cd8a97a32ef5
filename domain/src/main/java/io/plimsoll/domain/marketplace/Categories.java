package io.plimsoll.domain.marketplace;

import java.util.Collection;
import java.util.Optional;

/** The shelves of the marketplace. */
public interface Categories {

  Optional<Category> find(CategoryId id);

  /** Whether any offering stands on it. */
  boolean isReferredTo(CategoryId category);

  /**
   * Stores each category as given, new or changed, known by its id. All or none; may be repeated.
   */
  void save(Collection<Category> categories);

  /** Removes a category on which no offering stands. */
  void remove(CategoryId category);
}
