package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.marketplace.MaintainCategories.Refusal;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds, changes and removes categories; only staff may. */
public interface MaintainCategories extends Maintain<CategoryId, Category, Refusal> {

  /**
   * Maintains categories over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainCategories using(
      Categories categories, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new CategoryMaintenance(categories, unitOfWork, ids);
  }

  /** Why it can't be done. */
  enum Refusal {
    /** Offerings stand on it. */
    IS_REFERRED_TO
  }
}
