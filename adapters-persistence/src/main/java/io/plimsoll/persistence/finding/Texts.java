package io.plimsoll.persistence.finding;

import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Columns of names and keys, as plain text that may be compared with any other. */
public final class Texts {

  private Texts() {}

  public static Field<String> of(Field<?> column) {
    return column.coerce(SQLDataType.VARCHAR);
  }
}
