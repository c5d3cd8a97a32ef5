package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.EVALUATION_BACKLOG;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqPoliciesToEvaluate implements PoliciesToEvaluate {
  private final DSLContext dsl;

  JooqPoliciesToEvaluate(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public long count(Selection selection) {
    return dsl.fetchCount(
        select(OFFERING_USAGE_POLICY.ID)
            .from(OFFERING_USAGE_POLICY)
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
            .where(among(selection)));
  }

  @Override
  public List<Range> split(Selection selection, int parts) {
    Result<Record2<UUID, Integer>> offerings =
        dsl.select(OFFERING.UUID, DSL.count())
            .from(OFFERING_USAGE_POLICY)
            .join(OFFERING)
            .on(OFFERING.ID.eq(OFFERING_USAGE_POLICY.OFFERING_ID))
            .where(among(selection))
            .groupBy(OFFERING.UUID)
            .orderBy(OFFERING.UUID)
            .fetch();
    long total = offerings.stream().mapToLong(Record2::value2).sum();
    List<Range> ranges = new ArrayList<>();
    long seen = 0;
    int first = 0;
    for (int i = 0; i < offerings.size(); i++) {
      seen += offerings.get(i).value2();
      boolean partIsFull = seen * parts >= total * (ranges.size() + 1);
      if (partIsFull) {
        ranges.add(
            new Range(
                new OfferingId(offerings.get(first).value1()),
                new OfferingId(offerings.get(i).value1())));
        first = i + 1;
      }
    }
    return List.copyOf(ranges);
  }

  @Override
  public List<Position> next(Selection selection, Range range, Optional<Position> last, int size) {
    OfferingId from = last.map(Position::offering).orElse(range.first());
    // the first condition alone lets the walk start in the index; the second one skips what was
    // seen
    return dsl.select(OFFERING.UUID, OFFERING_USAGE_POLICY.UUID)
        .from(OFFERING)
        .join(OFFERING_USAGE_POLICY)
        .on(OFFERING_USAGE_POLICY.OFFERING_ID.eq(OFFERING.ID))
        .where(OFFERING.UUID.between(from.value(), range.last().value()))
        .and(last.map(JooqPoliciesToEvaluate::after).orElse(noCondition()))
        .and(among(selection))
        .orderBy(OFFERING.UUID, OFFERING_USAGE_POLICY.UUID)
        .limit(size)
        .fetch(row -> new Position(new OfferingId(row.value1()), new PolicyId(row.value2())));
  }

  private static Condition after(Position last) {
    return OFFERING
        .UUID
        .gt(last.offering().value())
        .or(OFFERING_USAGE_POLICY.UUID.gt(last.policy().value()));
  }

  private static Condition among(Selection selection) {
    return switch (selection) {
      case ALL -> noCondition();
      case BACKLOG ->
          OFFERING.ID.in(select(EVALUATION_BACKLOG.OFFERING_ID).from(EVALUATION_BACKLOG));
    };
  }
}
