package guilty.persistence.policy;

import org.springframework.jdbc.core.simple.JdbcClient;

class TablesUsingJdbc {
  int clear(JdbcClient database) {
    return database.sql("delete from policy").update();
  }
}
