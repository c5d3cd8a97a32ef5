package io.plimsoll.persistence.identity;

import static org.jooq.impl.DSL.excluded;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores objects as rows, new or changed, known by their public identity. */
@Component
public class Upsert {
  private final DSLContext dsl;

  Upsert(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * Stores each object, all or none.
   *
   * @param objects each once, and none that refers to another of them: PostgreSQL may store them in
   *     one statement
   * @param row what an object is as a row, its identity included
   * @param once what only a new row gets
   */
  @Transactional
  public <R extends Record, T> void save(
      TableField<R, UUID> identity,
      Collection<T> objects,
      Function<T, ? extends Map<? extends Field<?>, ?>> row,
      Map<? extends Field<?>, ?> once) {
    save(identity, objects, row, object -> once);
  }

  /**
   * Stores each object, all or none.
   *
   * @param objects each once, and none that refers to another of them: PostgreSQL may store them in
   *     one statement
   * @param row what an object is as a row, its identity included
   * @param once what only a new row gets, by the object that it stands for
   */
  @Transactional
  public <R extends Record, T> void save(
      TableField<R, UUID> identity,
      Collection<T> objects,
      Function<T, ? extends Map<? extends Field<?>, ?>> row,
      Function<T, ? extends Map<? extends Field<?>, ?>> once) {
    Table<R> table = Objects.requireNonNull(identity.getTable());
    dsl.batched(batch -> {
      for (T object : objects) {
        Map<Field<?>, Object> values = new HashMap<>(row.apply(object));
        Map<Field<?>, Object> replaced = new HashMap<>();
        values.keySet().forEach(field -> replaced.put(field, excluded(field)));
        replaced.remove(identity);
        values.putAll(once.apply(object));
        batch
            .dsl()
            .insertInto(table)
            .set(values)
            .onConflict(identity)
            .doUpdate()
            .set(replaced)
            .execute();
      }
    });
  }
}
