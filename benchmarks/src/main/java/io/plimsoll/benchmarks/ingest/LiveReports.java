package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.load.Clients;
import io.plimsoll.benchmarks.load.Latencies;
import io.plimsoll.benchmarks.marketplace.StartState;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.program.Program;
import io.plimsoll.benchmarks.program.RunningServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Reports usage over HTTP, to a server of its own, after a night's evaluation: first while all
 * offerings have their policies, which are evaluated before each report is answered, then the same
 * resources without any policy. The second has the advantage of a server that has run for longer.
 *
 * @param database is changed
 */
record LiveReports(Database database, Clients clients, Duration warmUp, Duration time) {

  /**
   * What was measured.
   *
   * @param evaluated with policies
   * @param bare without
   * @param transitions how many policies fired or were reset
   */
  record Took(Latencies evaluated, Latencies bare, long transitions) {

    /** How many times as long a report takes with policies. */
    double ratio() {
      return bare.requestsPerSecond() / evaluated.requestsPerSecond();
    }
  }

  Took run(long seed) throws SQLException, IOException, InterruptedException {
    Reports reports = Reports.of(database, seed);
    Program program = Program.inLittleMemory().on(database, Timeline.NOW);
    program.evaluate();
    StartState.forgetDeliveries(database);
    long before = transitions();
    try (RunningServer server = program.serve()) {
      Latencies evaluated = measure(server, reports);
      long transitions = transitions() - before;
      database.execute("truncate offering_usage_policy cascade");
      Latencies bare = measure(server, reports.again());
      return new Took(evaluated, bare, transitions);
    }
  }

  private long transitions() throws SQLException {
    return database.number("select count(*) from policy_transition");
  }

  private Latencies measure(RunningServer server, Reports reports)
      throws IOException, InterruptedException {
    // what is said twice changes nothing, so that the warm-up says something else
    Reports others = reports.again().again();
    clients.send(number -> others.request(server.address(), number), warmUp);
    return clients.send(number -> reports.request(server.address(), number), time);
  }
}
