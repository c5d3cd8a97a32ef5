package io.plimsoll.persistence.event;

import static io.plimsoll.persistence.schema.Tables.EVENT;
import static io.plimsoll.persistence.schema.Tables.EVENT_SCOPE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.plimsoll.application.event.EventView;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.schema.tables.records.EventRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqFindEvents
    extends JooqFinder<EventRecord, EventView, UUID, FindEvents.Criterion, FindEvents.Order>
    implements FindEvents {
  private static final int VIEWERS_PER_STATEMENT = 50;

  JooqFindEvents(DSLContext dsl) {
    super(dsl, EVENT.UUID, id -> id);
  }

  @Override
  public Page<EventView> list(
      Viewer viewer, Selection<Criterion, Order> selection, PageRequest page) {
    return saysEnough(viewer, selection.criteria())
        ? super.list(viewer, selection, page)
        : new Page<>(List.of(), 0);
  }

  @Override
  public long count(Viewer viewer, List<Criterion> criteria) {
    return saysEnough(viewer, criteria) ? super.count(viewer, criteria) : 0;
  }

  private static boolean saysEnough(Viewer viewer, List<Criterion> criteria) {
    return viewer.seesEverything() || criteria.stream().anyMatch(Criterion.About.class::isInstance);
  }

  @Override
  public Optional<EventView> findNumber(Viewer viewer, long number) {
    return dsl.select(EVENT.UUID)
        .from(EVENT)
        .where(EVENT.ID.eq(number))
        .fetchOptional(EVENT.UUID)
        .flatMap(id -> find(viewer, id));
  }

  /** In lists, what they are to be about decides, but for what happens to policies. */
  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : EVENT
            .EVENT_TYPE
            .notIn(EventType.ofPolicies())
            .or(
                isAboutAny(
                    SeenSubjects.include(viewer, Subject.ORGANIZATION, EVENT_SCOPE.SCOPE_UUID)));
  }

  @Override
  protected Condition present(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : visible(viewer).and(isAboutAny(SeenSubjects.include(viewer, EVENT_SCOPE.SCOPE_UUID)));
  }

  @Override
  public Set<UserId> seenBy(Collection<Viewer> viewers, UUID event) {
    List<Viewer> asked = List.copyOf(viewers);
    Set<UserId> seeing = new HashSet<>();
    for (int from = 0; from < asked.size(); from += VIEWERS_PER_STATEMENT) {
      int to = Math.min(from + VIEWERS_PER_STATEMENT, asked.size());
      seeing.addAll(seenByFew(asked.subList(from, to), event));
    }
    return seeing;
  }

  private Set<UserId> seenByFew(List<Viewer> viewers, UUID event) {
    return viewers.stream()
        .<Select<Record1<UUID>>>map(viewer ->
            dsl.select(val(viewer.user().value()))
                .from(EVENT)
                .where(EVENT.UUID.eq(event))
                .and(present(viewer)))
        .reduce(Select::unionAll)
        .orElseThrow()
        .fetchSet(row -> new UserId(row.value1()));
  }

  private static Condition isAboutAny(Condition scope) {
    return exists(
        selectOne().from(EVENT_SCOPE).where(EVENT_SCOPE.EVENT_ID.eq(EVENT.ID)).and(scope));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.About(Subject subject, UUID id) when !viewer.seesEverything() ->
          isAbout(id).and(SeenSubjects.include(viewer, subject, val(id)));
      case Criterion.About(Subject subject, UUID id) -> isAbout(id);
      case Criterion.Concerns(UUID id) -> isAbout(id);
      case Criterion.HasType(Set<EventType> types) -> EVENT.EVENT_TYPE.in(types);
      case Criterion.MessageContains(String text) ->
          Texts.of(EVENT.MESSAGE).containsIgnoreCase(text);
      case Criterion.From(Instant first) -> EVENT.CREATED.ge(first);
      case Criterion.Before(Instant end) -> EVENT.CREATED.lt(end);
    };
  }

  private static Condition isAbout(UUID scope) {
    return EVENT.ID.in(
        select(EVENT_SCOPE.EVENT_ID).from(EVENT_SCOPE).where(EVENT_SCOPE.SCOPE_UUID.eq(scope)));
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case CREATED -> EVENT.CREATED;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(EVENT.CREATED.desc(), EVENT.ID.desc());
  }

  @Override
  protected Map<UUID, EventView> views(List<UUID> rows, Viewer viewer) {
    return dsl.selectFrom(EVENT)
        .where(EVENT.UUID.in(rows))
        .fetchMap(EVENT.UUID, JooqFindEvents::view);
  }

  @Override
  public Optional<EventView> told(UUID event) {
    return dsl.selectFrom(EVENT).where(EVENT.UUID.eq(event)).fetchOptional(JooqFindEvents::view);
  }

  private static EventView view(EventRecord row) {
    return new EventView(
        row.getUuid(),
        row.getEventType(),
        row.getCreated(),
        row.getMessage(),
        ContextColumn.context(row.getContext()));
  }
}
