package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_CATEGORY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.marketplace.CategoryView;
import io.plimsoll.application.marketplace.FindCategories;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.schema.tables.records.OfferingCategoryRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindCategories
    extends JooqFinder<
        OfferingCategoryRecord,
        CategoryView,
        CategoryId,
        FindCategories.Criterion,
        FindCategories.Order>
    implements FindCategories {

  JooqFindCategories(DSLContext dsl) {
    super(dsl, OFFERING_CATEGORY.UUID, CategoryId::value);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return noCondition();
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.TitleContains(String text) -> OFFERING_CATEGORY.TITLE.containsIgnoreCase(text);
    };
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case TITLE -> OFFERING_CATEGORY.TITLE;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(OFFERING_CATEGORY.TITLE.asc(), OFFERING_CATEGORY.ID.asc());
  }

  @Override
  protected Map<UUID, CategoryView> views(List<UUID> rows, Viewer viewer) {
    Field<Integer> offerings =
        field(
            selectCount()
                .from(OFFERING)
                .where(OFFERING.CATEGORY_ID.eq(OFFERING_CATEGORY.ID))
                .and(JooqFindPublicOfferings.onTheMarket(viewer)));
    return dsl.select(OFFERING_CATEGORY.fields())
        .select(offerings)
        .from(OFFERING_CATEGORY)
        .where(OFFERING_CATEGORY.UUID.in(rows))
        .fetchMap(
            row -> row.get(OFFERING_CATEGORY.UUID),
            row -> {
              OfferingCategoryRecord category = row.into(OFFERING_CATEGORY);
              return new CategoryView(
                  JooqCategories.category(category), category.getCreated(), row.get(offerings));
            });
  }
}
