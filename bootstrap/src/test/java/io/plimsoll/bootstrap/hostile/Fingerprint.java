package io.plimsoll.bootstrap.hostile;

import io.plimsoll.persistence.schema.DefaultSchema;
import io.plimsoll.persistence.schema.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What all tables hold, in short: two that are equal tell that nothing has changed. */
final class Fingerprint {
  /** Requests leave traces here whatever becomes of them. */
  private static final Set<Table<?>> TRACES = Set.of(Tables.ACCESS_TOKEN, Tables.SIGN_IN_FAILURE);

  private Fingerprint() {}

  static Map<String, Long> of(DSLContext dsl) {
    Map<String, Long> tables = new TreeMap<>();
    DefaultSchema.DEFAULT_SCHEMA
        .tableStream()
        .filter(table -> !TRACES.contains(table))
        .forEach(table -> tables.put(table.getName(), of(table, dsl)));
    return tables;
  }

  private static long of(Table<?> table, DSLContext dsl) {
    try (ResultSet rows = dsl.selectFrom(table).fetchResultSet()) {
      int columns = table.fields().length;
      long sum = 0;
      while (rows.next()) {
        long row = 1;
        for (int column = 1; column <= columns; column++) {
          row = 1_000_003L * row + Objects.hashCode(rows.getString(column));
        }
        sum += row;
      }
      return sum;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
