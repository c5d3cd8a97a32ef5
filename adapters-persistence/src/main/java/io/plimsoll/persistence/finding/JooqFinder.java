package io.plimsoll.persistence.finding;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Finds the rows of one table. A page is chosen by that table alone, so that an index can give its
 * order; everything else is read for the rows of the page only. Conditions and orders that need
 * other tables ask them in subqueries.
 */
public abstract class JooqFinder<R extends Record, V, I, C, O> implements Finder<V, I, C, O> {
  protected final DSLContext dsl;
  private final TableField<R, UUID> identity;
  private final Function<I, UUID> uuid;

  /**
   * @param identity by which the outside knows the rows
   */
  protected JooqFinder(DSLContext dsl, TableField<R, UUID> identity, Function<I, UUID> uuid) {
    this.dsl = dsl;
    this.identity = identity;
    this.uuid = uuid;
  }

  /** Which rows the viewer sees. */
  protected abstract Condition visible(Viewer viewer);

  /**
   * Which of the rows that the viewer sees can be looked up; all of them, unless told otherwise.
   */
  protected Condition present(Viewer viewer) {
    return visible(viewer);
  }

  /** Which rows meet the criterion. */
  protected abstract Condition meets(C criterion, Viewer viewer);

  /** By what rows are ordered, without a direction, where clients can choose that. */
  protected Field<?> by(O order) {
    throw new IllegalArgumentException("there is no order " + order);
  }

  /** The usual order; its last part tells every two rows apart, and ends every other order too. */
  protected abstract List<SortField<?>> usualOrder();

  /** What there is to show of these rows, in a constant number of statements. */
  protected abstract Map<UUID, V> views(List<UUID> rows, Viewer viewer);

  @Override
  public Page<V> list(Viewer viewer, Selection<C, O> selection, PageRequest page) {
    long total = count(viewer, selection.criteria());
    long before = page.offset();
    int size = Math.clamp(total - before, 0, page.size());
    if (size == 0) {
      return new Page<>(List.of(), total);
    }
    long after = total - before - size;
    // from the nearer end, so that the last page costs as little as the first
    List<UUID> rows =
        before <= after
            ? rows(viewer, selection, order(selection), before, size)
            : rows(viewer, selection, reversed(order(selection)), after, size).reversed();
    return new Page<>(shown(rows, viewer), total);
  }

  private List<UUID> rows(
      Viewer viewer, Selection<C, O> selection, List<SortField<?>> order, long offset, int size) {
    return dsl.select(identity)
        .from(table())
        .where(condition(viewer, selection.criteria()))
        .orderBy(order)
        .offset(offset)
        .limit(size)
        .fetch(identity);
  }

  @Override
  public long count(Viewer viewer, List<C> criteria) {
    return dsl.fetchCount(table(), condition(viewer, criteria));
  }

  @Override
  public Optional<V> find(Viewer viewer, I id) {
    List<UUID> rows =
        dsl.select(identity)
            .from(table())
            .where(identity.eq(uuid.apply(id)))
            .and(present(viewer))
            .fetch(identity);
    return shown(rows, viewer).stream().findFirst();
  }

  private List<V> shown(List<UUID> rows, Viewer viewer) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, V> views = views(rows, viewer);
    // a row that was removed since the page was chosen is not shown
    return rows.stream().flatMap(row -> Stream.ofNullable(views.get(row))).toList();
  }

  private Table<R> table() {
    return Objects.requireNonNull(identity.getTable());
  }

  private Condition condition(Viewer viewer, List<C> criteria) {
    return DSL.and(
        Stream.concat(
                Stream.of(visible(viewer)), criteria.stream().map(each -> meets(each, viewer)))
            .toList());
  }

  private List<SortField<?>> order(Selection<C, O> selection) {
    List<SortField<?>> usual = usualOrder();
    if (selection.order().isEmpty()) {
      return usual;
    }
    List<SortField<?>> order = new ArrayList<>();
    selection
        .order()
        .forEach(each -> order.add(each.descending() ? by(each.by()).desc() : by(each.by()).asc()));
    // in the direction of what it ends, as indexes have it
    Field<?> last = usual.getLast().$field();
    order.add(selection.order().getLast().descending() ? last.desc() : last.asc());
    return order;
  }

  private static List<SortField<?>> reversed(List<SortField<?>> order) {
    List<SortField<?>> reversed = new ArrayList<>();
    order.forEach(each ->
        reversed.add(
            each.$sortOrder() == SortOrder.DESC ? each.$field().asc() : each.$field().desc()));
    return reversed;
  }
}
