package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.organization.FindServiceProviders;
import io.plimsoll.application.organization.ServiceProviderView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqFindServiceProviders
    extends JooqFinder<
        OrganizationRecord,
        ServiceProviderView,
        OrganizationId,
        FindServiceProviders.Criterion,
        FindServiceProviders.Order>
    implements FindServiceProviders {
  private static final Field<Integer> OFFERINGS =
      field(selectCount().from(OFFERING).where(OFFERING.PROVIDER_ID.eq(ORGANIZATION.ID)));

  JooqFindServiceProviders(DSLContext dsl) {
    super(dsl, ORGANIZATION.UUID, OrganizationId::value);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return ORGANIZATION.PROVIDER_SINCE.isNotNull();
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.Is(OrganizationId organization) -> ORGANIZATION.UUID.eq(organization.value());
      case Criterion.IsCalled(String text) ->
          DSL.or(
              Stream.of(ORGANIZATION.NAME, ORGANIZATION.ABBREVIATION, ORGANIZATION.NATIVE_NAME)
                  .map(name -> Texts.of(name).containsIgnoreCase(text))
                  .toList());
    };
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case NAME -> ORGANIZATION.NAME;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(ORGANIZATION.NAME.asc(), ORGANIZATION.ID.asc());
  }

  @Override
  protected Map<UUID, ServiceProviderView> views(List<UUID> rows, Viewer viewer) {
    return dsl.select(ORGANIZATION.fields())
        .select(OFFERINGS)
        .from(ORGANIZATION)
        .where(ORGANIZATION.UUID.in(rows))
        .and(ORGANIZATION.PROVIDER_SINCE.isNotNull())
        .fetchMap(
            row -> row.get(ORGANIZATION.UUID),
            row -> view(row.into(ORGANIZATION), row.get(OFFERINGS)));
  }

  private static ServiceProviderView view(OrganizationRecord row, int offerings) {
    return new ServiceProviderView(
        new OrganizationId(row.getUuid()),
        row.getName(),
        row.getSlug(),
        row.getAbbreviation(),
        row.getNativeName(),
        row.getDescription(),
        row.getCountry(),
        row.getProviderSince(),
        offerings);
  }
}
