package io.plimsoll.persistence.event;

import static io.plimsoll.persistence.schema.Tables.EVENT;
import static io.plimsoll.persistence.schema.Tables.EVENT_SCOPE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import com.github.kagkarlsson.scheduler.task.Priority;
import io.plimsoll.application.delivery.TellSubscribers;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.persistence.task.TaskQueue;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqEventLog implements EventLog {
  private final DSLContext dsl;
  private final Hooks hooks;
  private final TaskQueue tasks;

  JooqEventLog(DSLContext dsl, Hooks hooks, TaskQueue tasks) {
    this.dsl = dsl;
    this.hooks = hooks;
    this.tasks = tasks;
  }

  @Override
  @Transactional
  public void append(Collection<Event> events) {
    dsl.batched(batch -> events.forEach(event -> insert(batch.dsl(), event)));
    dsl.batched(batch ->
        events.forEach(
            event -> event.scopes().forEach(scope -> insert(batch.dsl(), event, scope))));
    tellSubscribers(events);
  }

  private void tellSubscribers(Collection<Event> events) {
    Set<EventType> wanted =
        hooks.wanted(events.stream().map(Event::type).collect(Collectors.toSet()));
    tasks.add(
        TellSubscribers.TASK,
        // a report of many rows must not keep people from what concerns them
        Priority.LOW,
        events.stream()
            .filter(event -> wanted.contains(event.type()))
            .map(event -> event.id().toString()));
  }

  private static void insert(DSLContext batch, Event event) {
    batch
        .insertInto(EVENT)
        .set(EVENT.UUID, event.id())
        .set(EVENT.CREATED, event.at())
        .set(EVENT.EVENT_TYPE, event.type())
        .set(EVENT.MESSAGE, event.message())
        .set(EVENT.CONTEXT, ContextColumn.text(event.context()))
        .execute();
  }

  private static void insert(DSLContext batch, Event event, UUID scope) {
    batch
        .insertInto(EVENT_SCOPE)
        .set(EVENT_SCOPE.SCOPE_UUID, scope)
        .set(
            EVENT_SCOPE.EVENT_ID,
            field(select(EVENT.ID).from(EVENT).where(EVENT.UUID.eq(event.id()))))
        .execute();
  }
}
