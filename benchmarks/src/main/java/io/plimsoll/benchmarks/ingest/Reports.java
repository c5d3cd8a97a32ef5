package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.program.Program;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Reports of what resources have used in the present month: of all components, up to a hundredth
 * more or less than is known already. Which resources, and what they used, depends on a seed.
 */
final class Reports {
  private static final String PATH = "/api/marketplace-component-usages/set_usage/";
  private static final int MOST_RESOURCES = 20_000;
  private static final double LEAST = 0.99;
  private static final double DIFFERENCE = 0.02;

  private final List<Reported> known;
  private final long seed;

  /** What is known of a resource, such as {@code cpu_hours 12.50} for each component. */
  private record Reported(String uuid, List<String> amounts) {}

  private Reports(List<Reported> known, long seed) {
    this.known = known;
    this.seed = seed;
  }

  /** Of at most 20,000 resources that are in use. */
  static Reports of(Database database, long seed) throws SQLException {
    List<Reported> known = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement command = connection.createStatement();
        ResultSet row =
            command.executeQuery(
                """
                select uuid, string_agg(component_type || ' ' || amount, ',' order by component_type)
                from (select id, uuid, md5(id || ' ' || %d) as place
                      from resource where state = 'OK' order by place limit %d) as resource
                join (select resource_id, component_type, amount
                      from component_usage where billing_month = %d) as used on resource_id = id
                group by uuid, place
                order by place
                """
                    .formatted(seed, MOST_RESOURCES, Timeline.PRESENT.number()))) {
      while (row.next()) {
        known.add(new Reported(row.getString(1), List.of(row.getString(2).split(","))));
      }
    }
    return new Reports(known, seed);
  }

  /** Reports of the same resources, which say something else. */
  Reports again() {
    return new Reports(known, new SplittableRandom(seed).nextLong());
  }

  HttpRequest request(URI server, long number) {
    return HttpRequest.newBuilder(server.resolve(PATH))
        .header("Authorization", "Token " + Program.TOKEN)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body(number)))
        .build();
  }

  String body(long number) {
    Reported resource = known.get((int) (number % known.size()));
    SplittableRandom random = new SplittableRandom(seed + number);
    return "{\"resource\":\"%s\",\"usages\":[%s]}"
        .formatted(
            resource.uuid(),
            resource.amounts().stream()
                .map(amount -> usage(amount.split(" "), random))
                .collect(Collectors.joining(",")));
  }

  private static String usage(String[] typeAndAmount, SplittableRandom random) {
    BigDecimal part = BigDecimal.valueOf(LEAST + DIFFERENCE * random.nextDouble());
    return "{\"type\":\"%s\",\"amount\":\"%s\"}"
        .formatted(
            typeAndAmount[0],
            new BigDecimal(typeAndAmount[1]).multiply(part).setScale(2, RoundingMode.DOWN));
  }
}
