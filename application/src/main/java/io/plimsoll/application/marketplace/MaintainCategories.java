package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Adds, changes and removes categories; only staff may. */
public interface MaintainCategories {

  /** Tells the identity of the category that was added, changed or removed. */
  Outcome<CategoryId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains categories over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainCategories using(
      Categories categories, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new CategoryMaintenance(categories, unitOfWork, ids);
  }

  /**
   * What to do; what a category is to be is asked for once it is clear that the viewer may say it.
   */
  sealed interface Command {

    /**
     * @param category makes the new category of its identity
     */
    record Add(Function<CategoryId, Category> category) implements Command {}

    record Amend(CategoryId id, UnaryOperator<Category> change) implements Command {}

    record Remove(CategoryId id) implements Command {}
  }

  /** Why it can't be done. */
  enum Refusal {
    /** Offerings stand on it. */
    IS_REFERRED_TO
  }
}
