package io.plimsoll.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.ServedTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the {@code Authorization} header has to say. */
class TokenTest extends ServedTest {
  private String token = "";

  @BeforeEach
  void issueToken() {
    token = own("key").replaceAll("[^0-9a-f]", "");
    User user = seed.user(own("somebody"));
    ports.tokens().add(TokenHash.of(token), user.id(), clock.instant(), 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Token %s", "token %s", "TOKEN %s", "Token   %s "})
  void theKeywordMayBeWrittenInAnyCase(String header) {
    api().with("Authorization", header.formatted(token)).get(POLICIES).says(200, "[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Token|Invalid token. No credentials provided.",
        "Token a b|Invalid token. Token string should not contain spaces.",
        "Token abc|Invalid token.",
        "Basic abc|Authentication credentials were not provided.",
        "Bearer %s|Invalid JWT token.",
        "%s|Authentication credentials were not provided.",
      })
  void otherHeadersAreTurnedDown(String header, String detail) {
    Answer answer = api().with("Authorization", header.formatted(token)).get(POLICIES);

    answer.says(401, "{'detail':'%s'}".formatted(detail));
    assertThat(answer.header("WWW-Authenticate")).hasValue("Token");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void anInactiveUserIsTurnedDown() {
    User user = seed.user(own("somebody"));
    ports.users().save(List.of(new User(user.id(), user.username(), "", "", false, false, false)));

    api().as(token).get(POLICIES).says(401, "{'detail':'User inactive or deleted.'}");
  }

  @Test
  void aStaleTokenDoesNotMatterWhereNoneIsNeeded() {
    api().as("stale").get("/api/version/").says(200, "{'version':'1.2.3'}");
    api()
        .as("stale")
        .post("/api-auth/password/", "{\"username\": \"a\", \"password\": \"b\"}")
        .says(401, "{'detail':'Invalid username/password.'}");
  }
}
