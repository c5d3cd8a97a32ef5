package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import java.util.List;
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
  public Outcome<CategoryId, Refusal> maintain(Viewer viewer, Change<CategoryId, Category> change) {
    return unitOfWork.complete(() ->
        switch (change) {
          case Change.Add(var draft) when !viewer.staff() -> Outcome.forbidden();
          case Change.Add(var draft) -> save(draft.apply(new CategoryId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              ofStaff(viewer, id, present -> save(amendment.apply(present)));
          case Change.Remove(var id) -> ofStaff(viewer, id, present -> remove(id));
        });
  }

  private Outcome<CategoryId, Refusal> ofStaff(
      Viewer viewer, CategoryId id, Function<Category, Outcome<CategoryId, Refusal>> work) {
    return Outcome.ofWork(categories.find(id), present -> viewer.staff(), work);
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
