package io.plimsoll.persistence.hook;

import static io.plimsoll.persistence.schema.Tables.HOOK;
import static io.plimsoll.persistence.schema.Tables.HOOK_EVENT_GROUP;
import static io.plimsoll.persistence.schema.Tables.HOOK_EVENT_TYPE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqHooks implements Hooks {
  private final DSLContext dsl;
  private final HookRows rows;
  private final Upsert upsert;
  private final RowLocks locks;
  private final InstantSource clock;

  JooqHooks(DSLContext dsl, Upsert upsert, RowLocks locks, InstantSource clock) {
    this.dsl = dsl;
    this.rows = new HookRows(dsl);
    this.upsert = upsert;
    this.locks = locks;
    this.clock = clock;
  }

  @Override
  public Optional<Hook> find(HookId id) {
    return rows.read(HOOK.UUID.eq(id.value())).stream().findFirst().map(HookRows.Row::hook);
  }

  @Override
  public Optional<Hook> lock(HookId id) {
    locks.lock(HOOK.ID, HOOK.UUID, List.of(id.value()));
    return find(id);
  }

  @Override
  public int countOf(UserId author) {
    return dsl.fetchCount(HOOK, HOOK.AUTHOR_ID.eq(Keys.of(author)));
  }

  @Override
  @Transactional
  public void save(Hook hook) {
    Instant now = clock.instant();
    Map<Field<?>, @Nullable Object> row = HookRows.row(hook);
    row.put(HOOK.AUTHOR_ID, Keys.of(hook.author()));
    row.put(HOOK.MODIFIED, now);
    upsert.save(HOOK.UUID, List.of(row), each -> each, Map.of(HOOK.CREATED, now));
    want(
        hook.id(),
        HOOK_EVENT_TYPE.HOOK_ID,
        HOOK_EVENT_TYPE.EVENT_TYPE,
        hook.terms().subscription().types());
    want(
        hook.id(),
        HOOK_EVENT_GROUP.HOOK_ID,
        HOOK_EVENT_GROUP.EVENT_GROUP,
        hook.terms().subscription().groups());
  }

  private <T> void want(
      HookId id, TableField<?, Long> hook, TableField<?, T> what, Collection<T> wanted) {
    dsl.deleteFrom(requireNonNull(hook.getTable())).where(hook.eq(Keys.of(id))).execute();
    dsl.batched(batch ->
        wanted.forEach(each ->
            batch
                .dsl()
                .insertInto(requireNonNull(hook.getTable()))
                .set(hook, Keys.of(id))
                .set(what, each)
                .execute()));
  }

  @Override
  public void remove(HookId id) {
    dsl.deleteFrom(HOOK).where(HOOK.UUID.eq(id.value())).execute();
  }

  /** Looks for one hook of each type, however many there are. */
  @Override
  public Set<EventType> wanted(Set<EventType> types) {
    return types.stream()
        .<Select<Record1<EventType>>>map(type ->
            select(val(type, HOOK_EVENT_TYPE.EVENT_TYPE))
                .where(
                    exists(
                        selectOne()
                            .from(HOOK_EVENT_TYPE)
                            .join(HOOK)
                            .on(HOOK.ID.eq(HOOK_EVENT_TYPE.HOOK_ID))
                            .where(HOOK_EVENT_TYPE.EVENT_TYPE.eq(type))
                            .and(HOOK.ACTIVE))))
        .reduce(Select::unionAll)
        .map(wanted -> Set.copyOf(dsl.fetchValues(wanted)))
        .orElse(Set.of());
  }

  @Override
  public List<Hook> wanting(EventType type) {
    return rows
        .read(
            HOOK.ID
                .in(
                    select(HOOK_EVENT_TYPE.HOOK_ID)
                        .from(HOOK_EVENT_TYPE)
                        .where(HOOK_EVENT_TYPE.EVENT_TYPE.eq(type)))
                .and(HOOK.ACTIVE))
        .stream()
        .map(HookRows.Row::hook)
        .toList();
  }
}
