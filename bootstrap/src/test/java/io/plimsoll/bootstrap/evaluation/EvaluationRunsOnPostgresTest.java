package io.plimsoll.bootstrap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class EvaluationRunsOnPostgresTest extends EvaluationRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.postgres();
  }

  @Test
  @Override
  void twoNodesFireEachPolicyOnce() {
    super.twoNodesFireEachPolicyOnce();
  }

  @Test
  void theRowsOfABatchAreSentTogether() throws SQLException {
    try (Connection connection = node.get(DataSource.class).getConnection();
        Statement command = connection.createStatement()) {
      command.execute("create temporary table batched (number integer)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into batched values (?)")) {
        for (int number = 0; number < 4; number++) {
          insert.setInt(1, number);
          insert.addBatch();
        }

        assertThat(insert.executeBatch()).containsOnly(Statement.SUCCESS_NO_INFO);
      }
      command.execute("drop table batched");
    }
  }
}
