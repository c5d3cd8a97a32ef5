package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.organization.FindOrganizationGroups;
import io.plimsoll.application.organization.OrganizationGroupView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.OrganizationGroup;
import io.plimsoll.persistence.schema.tables.records.OrganizationGroupRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindOrganizationGroups
    extends JooqFinder<
        OrganizationGroupRecord,
        OrganizationGroupView,
        OrganizationGroupId,
        FindOrganizationGroups.Criterion,
        FindOrganizationGroups.Order>
    implements FindOrganizationGroups {
  private static final OrganizationGroup PARENT = ORGANIZATION_GROUP.as("parent");
  private static final Field<String> NAME = Texts.of(ORGANIZATION_GROUP.NAME);
  private static final Field<Integer> ORGANIZATIONS =
      field(
          selectCount()
              .from(ORGANIZATION_MEMBERSHIP)
              .where(ORGANIZATION_MEMBERSHIP.GROUP_ID.eq(ORGANIZATION_GROUP.ID)));

  JooqFindOrganizationGroups(DSLContext dsl) {
    super(dsl, ORGANIZATION_GROUP.UUID, OrganizationGroupId::value);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return noCondition();
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.NameContains(String text) -> NAME.containsIgnoreCase(text);
      case Criterion.NameIs(String name) -> NAME.eq(name);
      case Criterion.HasParent(OrganizationGroupId parent) ->
          ORGANIZATION_GROUP.PARENT_ID.eq(Keys.of(parent));
    };
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case NAME -> ORGANIZATION_GROUP.NAME;
      case ORGANIZATIONS -> ORGANIZATIONS;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(ORGANIZATION_GROUP.NAME.asc(), ORGANIZATION_GROUP.ID.asc());
  }

  @Override
  protected Map<UUID, OrganizationGroupView> views(List<UUID> rows, Viewer viewer) {
    return dsl.select(
            ORGANIZATION_GROUP.UUID,
            ORGANIZATION_GROUP.NAME,
            PARENT.UUID,
            PARENT.NAME,
            ORGANIZATIONS)
        .from(ORGANIZATION_GROUP)
        .leftJoin(PARENT)
        .on(PARENT.ID.eq(ORGANIZATION_GROUP.PARENT_ID))
        .where(ORGANIZATION_GROUP.UUID.in(rows))
        .fetchMap(
            ORGANIZATION_GROUP.UUID,
            row ->
                new OrganizationGroupView(
                    JooqOrganizationGroups.group(row.value1(), row.value2(), row.value3()),
                    row.value4(),
                    row.value5()));
  }
}
