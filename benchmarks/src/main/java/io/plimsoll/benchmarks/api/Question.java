package io.plimsoll.benchmarks.api;

import io.plimsoll.benchmarks.database.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that clients ask for.
 *
 * @param paths that ask for it, about one thing after another
 */
record Question(String name, List<String> paths) {
  private static final String POLICIES = "/api/marketplace-offering-usage-policies/";
  private static final int MOST_PATHS = 10_000;
  private static final String POLICY = "offering_usage_policy";
  private static final String OFFERING = "offering";

  /** Which organization uses which offering. */
  private static final String USES =
      """
      (select distinct offering_id, organization_id
       from resource join project on project.id = project_id) as used
      join (select id as offering_id, uuid as offering_uuid from offering) as offering
        using (offering_id)
      join (select id as organization_id, uuid as organization_uuid from organization)
        as organization using (organization_id)
      """;

  private static final String DECISION =
      "'decision/?offering_uuid=' || offering_uuid || '&customer_uuid=' || organization_uuid";
  private static final String ON_AMOUNT = DECISION + " || '&component=cpu_hours&amount=10'";

  /** What is constant comes first, and then what is measured by it. */
  static List<Question> all(Database database, long seed) throws SQLException {
    List<Question> all = new ArrayList<>();
    all.add(new Question("constant: the names of all actions", List.of(POLICIES + "actions/")));
    all.add(new Question("decision on any order", paths(database, seed, USES, DECISION)));
    all.add(new Question("decision on an amount", paths(database, seed, USES, ON_AMOUNT)));
    all.add(new Question("retrieve a policy", paths(database, seed, POLICY, "uuid || '/'")));
    all.add(new Question("list, first page", List.of(POLICIES)));
    all.add(
        new Question(
            "list, first page of an offering",
            paths(database, seed, OFFERING, "'?scope_uuid=' || uuid")));
    all.add(new Question("list, last page", List.of(POLICIES + "?page=last")));
    return all;
  }

  private static List<String> paths(Database database, long seed, String of, String path)
      throws SQLException {
    return database.texts(
        "select '%s' || %s as path from %s order by md5(%s || '%d') limit %d"
            .formatted(POLICIES, path, of, path, seed, MOST_PATHS));
  }
}
