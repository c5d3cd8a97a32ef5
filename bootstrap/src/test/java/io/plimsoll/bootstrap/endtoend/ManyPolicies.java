package io.plimsoll.bootstrap.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A feed with so many policies that each offering takes two transactions to evaluate. What counts
 * was used in December 2005: in January no policy is fired, as of December every other one is.
 */
final class ManyPolicies {
  static final String DECEMBER = "2005-12-15T00:00:00Z";
  static final String JANUARY = "2006-01-15T00:00:00Z";

  static final int OFFERINGS = 2;
  static final int OF_EACH = 510;
  static final int ALL = OFFERINGS * OF_EACH;

  /** As many as one transaction evaluates. */
  static final int CHUNK = 500;

  private static final String ACTION = "notify_organization_owners";

  private ManyPolicies() {}

  /** What evaluations as of December bring about, each of it once. */
  static List<String> consequences() {
    return IntStream.range(0, OFFERINGS)
        .boxed()
        .flatMap(offering ->
            IntStream.range(0, OF_EACH)
                .filter(ManyPolicies::fires)
                .mapToObj(i -> uuid(offering, i)))
        .flatMap(policy -> Stream.of(policy + " fired", policy + " FIRED", policy + " " + ACTION))
        .sorted()
        .toList();
  }

  private static boolean fires(int policy) {
    return policy % 2 == 0;
  }

  private static String uuid(int offering, int policy) {
    return "a%d000000-0000-4000-8000-%012d".formatted(offering, policy);
  }

  static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(
        folder, "organizations.csv", "backend_id,name,groups,blocked,archived", "o,O,,false,false");
    write(
        folder,
        "owners.csv",
        "organization,username,full_name,email",
        "o,owner,Owner,owner@example.org");
    write(folder, "projects.csv", "backend_id,name,organization", "p,P,o");
    List<String> offerings = lines("backend_id,name,organization");
    List<String> components = lines("offering,type,name,measured_unit,billing_type");
    List<String> resources = lines("backend_id,name,offering,project,state");
    List<String> usages = lines("resource,component,billing_period,usage");
    List<String> policies =
        lines("uuid,offering,actions,period,apply_to_all,organization_groups,limits");
    for (int offering = 0; offering < OFFERINGS; offering++) {
      offerings.add("f%1$d,F%1$d,o".formatted(offering));
      components.add("f%d,cpu,CPU,h,usage".formatted(offering));
      resources.add("r%1$d,R%1$d,f%1$d,p,OK".formatted(offering));
      usages.add("r%d,cpu,2005-12,10".formatted(offering));
      for (int i = 0; i < OF_EACH; i++) {
        policies.add(
            "%s,f%d,%s,2,true,,cpu=%d"
                .formatted(uuid(offering, i), offering, ACTION, fires(i) ? 9 : 10));
      }
    }
    Files.write(folder.resolve("offerings.csv"), offerings);
    Files.write(folder.resolve("components.csv"), components);
    Files.write(folder.resolve("resources.csv"), resources);
    Files.write(folder.resolve("usages.csv"), usages);
    Files.write(folder.resolve("policies.csv"), policies);
  }

  private static List<String> lines(String header) {
    return new ArrayList<>(List.of(header));
  }

  private static void write(Path folder, String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }
}
