package io.plimsoll.bootstrap.endtoend;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a server has not done yet, looked up behind its back. */
record OpenTasks(DataSource database) {

  boolean areNone() {
    return count(
            "scheduled_tasks where task_name in"
                + " ('carry-out-action', 'send-delivery', 'tell-subscribers')")
        == 0;
  }

  /** The last of what had been begun with. */
  String furthest() {
    if (count("delivery where state = 'STAGED' and attempts > 0") > 0) {
      return "something being sent";
    }
    if (count("delivery where state = 'STAGED'") > 0) {
      return "something to send";
    }
    return areNone() ? "nothing to do" : "something to carry out";
  }

  private int count(String what) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from " + what)) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
