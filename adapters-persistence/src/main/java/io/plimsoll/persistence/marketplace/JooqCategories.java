package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static org.jooq.impl.DSL.selectOne;

import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.Category;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.OfferingCategoryRecord;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqCategories implements Categories {
  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;

  JooqCategories(DSLContext dsl, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
  }

  @Override
  public Optional<Category> find(CategoryId id) {
    return dsl.selectFrom(OFFERING_CATEGORY)
        .where(OFFERING_CATEGORY.UUID.eq(id.value()))
        .fetchOptional(JooqCategories::category);
  }

  @Override
  public boolean isReferredTo(CategoryId category) {
    return dsl.fetchExists(
        selectOne().from(OFFERING).where(OFFERING.CATEGORY_ID.eq(Keys.of(category))));
  }

  @Override
  public void save(Collection<Category> categories) {
    upsert.save(
        OFFERING_CATEGORY.UUID,
        categories,
        JooqCategories::row,
        Map.of(OFFERING_CATEGORY.CREATED, clock.instant()));
  }

  @Override
  public void remove(CategoryId category) {
    dsl.deleteFrom(OFFERING_CATEGORY).where(OFFERING_CATEGORY.UUID.eq(category.value())).execute();
  }

  private static Map<Field<?>, Object> row(Category category) {
    return Map.of(
        OFFERING_CATEGORY.UUID, category.id().value(),
        OFFERING_CATEGORY.TITLE, category.title(),
        OFFERING_CATEGORY.DESCRIPTION, category.description());
  }

  static Category category(OfferingCategoryRecord row) {
    return new Category(new CategoryId(row.getUuid()), row.getTitle(), row.getDescription());
  }
}
