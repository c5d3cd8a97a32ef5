package io.plimsoll.benchmarks.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The constraints and indexes of all tables, which are away while rows are loaded: to check them
 * all at once afterwards is many times faster.
 */
public final class Integrity {
  /** Foreign keys go first and come back last: they need the keys that they refer to. */
  private static final String CONSTRAINTS =
      """
      select format('alter table %s drop constraint %I', conrelid::regclass, conname),
             format('alter table %s add constraint %I %s',
                    conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')
      order by contype = 'f' desc, contype, conrelid, conname
      """;

  private static final String INDEXES =
      """
      select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
      from pg_index
      join pg_class on pg_class.oid = indrelid
      where relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint where conindid = indexrelid)
      order by indexrelid
      """;

  private final List<String> restoring;

  private Integrity(List<String> restoring) {
    this.restoring = restoring;
  }

  /** Takes them away. */
  public static Integrity suspend(Connection connection) throws SQLException {
    List<String> removing = new ArrayList<>();
    List<String> restoring = new ArrayList<>();
    try (Statement command = connection.createStatement()) {
      for (String query : List.of(CONSTRAINTS, INDEXES)) {
        try (ResultSet row = command.executeQuery(query)) {
          while (row.next()) {
            removing.add(row.getString(1));
            restoring.addFirst(row.getString(2));
          }
        }
      }
      for (String statement : removing) {
        command.execute(statement);
      }
    }
    return new Integrity(restoring);
  }

  /**
   * Brings them back.
   *
   * @throws SQLException when the rows break one of them
   */
  public void restore(Connection connection) throws SQLException {
    try (Statement command = connection.createStatement()) {
      command.execute("set maintenance_work_mem = '512MB'");
      for (String statement : restoring) {
        command.execute(statement);
      }
    }
  }
}
