package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindCategories;
import io.plimsoll.application.marketplace.MaintainCategories;
import io.plimsoll.application.marketplace.MaintainCategories.Refusal;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Category")
@RequestMapping("/api/marketplace-categories")
@SparseFields
final class CategoryEndpoint extends RegistryEndpoint<CategoryFilters, CategoryForm, CategoryBody> {

  CategoryEndpoint(FindCategories categories, MaintainCategories maintain, CategoryBodies bodies) {
    super(
        Shown.by(categories, CategoryId::new, (view, viewer, links) -> bodies.body(view, links)),
        Maintained.by(maintain, CategoryId::new, CategoryEndpoint::refusal));
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case IS_REFERRED_TO ->
          RefusedException.conflict("Cannot delete category with existing offerings");
    };
  }
}
