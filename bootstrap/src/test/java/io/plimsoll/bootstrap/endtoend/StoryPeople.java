package io.plimsoll.bootstrap.endtoend;

import io.plimsoll.bootstrap.description.AnswerCheck;
import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.rest.Api;
import java.net.URI;

/**
 * Who appears in the story. All talk over HTTP, and what they are told is held against the
 * description of the API and against what clients can parse.
 */
record StoryPeople(Api staff, Api anonymous) {
  private static final String PASSWORD = "as long as it is secret";

  static StoryPeople at(String address, String staffToken) {
    Api server = Api.at(URI.create(address).getPort());
    Api checked =
        server.heardBy(
            new AnswerCheck(
                () -> Description.of(server.get("/api/schema/").hasStatus(200).text())));
    return new StoryPeople(checked.as(staffToken), checked);
  }

  /** A new user, who signs in with a password that staff have set. */
  Visitor enter(String username) {
    String uuid =
        staff
            .post(
                "/api/users/",
                "{\"username\":\"%s\",\"email\":\"%s@example.org\"}".formatted(username, username))
            .hasStatus(201)
            .string("uuid");
    staff
        .post(
            "/api/users/%s/change_password/".formatted(uuid),
            "{\"new_password\":\"%s\"}".formatted(PASSWORD))
        .hasStatus(200);
    String token =
        anonymous
            .post(
                "/api-auth/password/",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, PASSWORD))
            .hasStatus(200)
            .string("token");
    return new Visitor(uuid, anonymous.as(token));
  }

  /** Somebody who has signed in. */
  record Visitor(String uuid, Api api) {

    /** Gets a role in what this URL leads to. */
    void receive(String role, String scope, Api giver) {
      giver
          .post(scope + "add_user/", "{\"role\":\"%s\",\"user\":\"%s\"}".formatted(role, uuid))
          .hasStatus(201);
    }
  }
}
