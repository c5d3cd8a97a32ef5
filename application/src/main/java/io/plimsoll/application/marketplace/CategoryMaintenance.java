package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

final class CategoryMaintenance implements MaintainCategories {
  private final Categories categories;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  CategoryMaintenance(Categories categories, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    this.categories = categories;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<CategoryId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.Add add when !viewer.staff() -> Outcome.forbidden();
          case Command.Add(var category) -> save(category.apply(new CategoryId(ids.get())));
          case Command.Amend(var id, var change) ->
              withCategory(viewer, id, present -> save(change.apply(present)));
          case Command.Remove(var id) -> withCategory(viewer, id, present -> remove(id));
        });
  }

  private Outcome<CategoryId, Refusal> withCategory(
      Viewer viewer, CategoryId id, Function<Category, Outcome<CategoryId, Refusal>> work) {
    Optional<Category> category = categories.find(id);
    if (category.isEmpty()) {
      return Outcome.notFound();
    }
    return viewer.staff() ? work.apply(category.get()) : Outcome.forbidden();
  }

  private Outcome<CategoryId, Refusal> save(Category category) {
    categories.save(List.of(category));
    return Outcome.done(category.id());
  }

  private Outcome<CategoryId, Refusal> remove(CategoryId id) {
    if (categories.isReferredTo(id)) {
      return Outcome.refused(Refusal.IS_REFERRED_TO);
    }
    categories.remove(id);
    return Outcome.done(id);
  }
}
