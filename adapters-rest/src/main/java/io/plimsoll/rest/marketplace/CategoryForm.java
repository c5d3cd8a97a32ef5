package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.registry.DraftForm;

final class CategoryForm extends Form implements DraftForm<CategoryId, Category> {
  private final FormField<String> title = required("title", FieldType.text(255));
  private final FormField<String> description = optional("description", FieldType.anyText(2000));

  @Override
  public Category added(CategoryId id) {
    return new Category(id, title.get(), description.or(""));
  }

  @Override
  public Category changed(Category present) {
    return new Category(
        present.id(), title.or(present.title()), description.or(present.description()));
  }
}
