package io.plimsoll.bootstrap.command;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * An order that a fired policy refuses.
 *
 * @param token of who placed it
 * @param customer for whom it is, by its UUID
 * @param answer the status and the body with which the server refused it
 */
record DemoOrder(String token, String customer, String offering, String project, String answer) {
  private static final String ORDERS = "/api/marketplace-orders/";
  private static final String ORDERING = "genomics-owner";

  /** Places it over HTTP, as somebody who has just got a password. */
  static DemoOrder place(String server, String staffToken)
      throws IOException, InterruptedException {
    String token = tokenOfOwner(server, staffToken);
    try (DemoClient owner = new DemoClient(server, token)) {
      String customer = owner.idOfFirst("/api/customers/?field=uuid");
      String offering =
          owner.idOfFirst("/api/marketplace-public-offerings/?name=cluster&field=uuid");
      String project = owner.idOfFirst("/api/projects/?field=uuid");
      Map<String, String> order =
          Map.of(
              "offering", "/api/marketplace-public-offerings/%s/".formatted(offering),
              "project", "/api/projects/%s/".formatted(project));
      return new DemoOrder(
          token, customer, offering, project, owner.refusalOf(ORDERS, order).body());
    }
  }

  private static String tokenOfOwner(String server, String staffToken)
      throws IOException, InterruptedException {
    String password = UUID.randomUUID().toString();
    try (DemoClient staff = new DemoClient(server, staffToken)) {
      String user = staff.idOfFirst("/api/users/?field=uuid&username=" + ORDERING);
      staff.post(
          "/api/users/%s/change_password/".formatted(user), Map.of("new_password", password));
      return staff
          .post("/api-auth/password/", Map.of("username", ORDERING, "password", password))
          .path("token")
          .asString();
    }
  }

  String story() {
    return """

    The owner of the genomics institute orders more of the cluster:

      POST %s
      400 %s\
    """
        .formatted(ORDERS, answer);
  }
}
