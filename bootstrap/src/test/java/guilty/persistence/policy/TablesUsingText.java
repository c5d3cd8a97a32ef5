package guilty.persistence.policy;

import org.jooq.DSLContext;

class TablesUsingText {
  int clear(DSLContext database) {
    return database.execute("delete from policy");
  }
}
