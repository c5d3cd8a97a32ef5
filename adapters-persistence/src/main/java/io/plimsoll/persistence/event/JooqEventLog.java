package io.plimsoll.persistence.event;

import static io.plimsoll.persistence.schema.Tables.EVENT;
import static io.plimsoll.persistence.schema.Tables.EVENT_SCOPE;

import com.github.kagkarlsson.scheduler.task.Priority;
import io.plimsoll.application.delivery.TellSubscribers;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.persistence.task.TaskQueue;
import io.plimsoll.persistence.transaction.RowBatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqEventLog implements EventLog {
  // its parameters are many times as many, and databases take only so many of them
  private static final int EVENTS_PER_STATEMENT = 1000;

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
    insertScopes(events, insert(List.copyOf(events)));
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

  private Map<UUID, Long> insert(List<Event> events) {
    Map<UUID, Long> keys = new HashMap<>();
    for (int from = 0; from < events.size(); from += EVENTS_PER_STATEMENT) {
      int to = Math.min(from + EVENTS_PER_STATEMENT, events.size());
      keys.putAll(insertFew(events.subList(from, to)));
    }
    return keys;
  }

  private Map<UUID, Long> insertFew(List<Event> events) {
    var rows =
        dsl.insertInto(
            EVENT, EVENT.UUID, EVENT.CREATED, EVENT.EVENT_TYPE, EVENT.MESSAGE, EVENT.CONTEXT);
    for (Event event : events) {
      rows =
          rows.values(
              event.id(),
              event.at(),
              event.type(),
              event.message(),
              ContextColumn.text(event.context()));
    }
    return rows.returning(EVENT.UUID, EVENT.ID).fetchMap(EVENT.UUID, EVENT.ID);
  }

  private void insertScopes(Collection<Event> events, Map<UUID, Long> keys) {
    RowBatch rows =
        RowBatch.of(
            dsl,
            dsl.insertInto(EVENT_SCOPE)
                .set(EVENT_SCOPE.SCOPE_UUID, (UUID) null)
                // looked up, it would be by a plan from when the log was still short
                .set(EVENT_SCOPE.EVENT_ID, (Long) null));
    for (Event event : events) {
      event.scopes().forEach(scope -> rows.add(scope, keys.get(event.id())));
    }
    rows.execute();
  }
}
