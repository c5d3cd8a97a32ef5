package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.rest.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningInTest extends ServedTest {
  private static final String PATH = "/api-auth/password/";

  @Test
  void aPasswordThatStaffHasGivenSignsIn() {
    User user = seed.user(own("user"));
    String password = "pä55 wörd ".repeat(12) + "\\u0001";
    staff()
        .post(
            "/api/users/%s/change_password/".formatted(user.id()),
            "{\"new_password\": \"" + password + "\"}")
        .says(200, "{'detail':'Password has been successfully updated.'}");

    Answer signedIn = signIn(own("user"), password);

    assertThat(signedIn.hasStatus(200).string("token")).matches("[0-9a-f]{40}");
    assertThat(signIn(own("user"), password.substring(1)).status()).isEqualTo(401);
    anonymous().as(signedIn.string("token")).get("/api/users/me/").hasStatus(200);
  }

  @Test
  void fourFailuresLockTheNameOut() {
    for (int i = 0; i < 4; i++) {
      signIn(own("nobody"), "x").says(401, "{'detail':'Invalid username/password.'}");
    }

    signIn(own("nobody"), "x").says(401, "{'detail':'Username is locked out. Try in 10 minutes.'}");
    assertThat(signIn(own("nobody"), "x").header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void aDisabledUserIsTold() {
    User user = seed.user(own("user"));
    staff()
        .post(
            "/api/users/%s/change_password/".formatted(user.id()), "{\"new_password\": \"secret\"}")
        .hasStatus(200);
    application
        .get(Users.class)
        .save(List.of(new User(user.id(), user.username(), "", "", false, false, false)));

    signIn(own("user"), "secret").says(401, "{'detail':'User account is disabled.'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|{'username':['This field is required.'],'password':['This field is required.']}",
        "{'username': 'a', 'password': ''}|{'password':['This field may not be blank.']}",
        "{'username': ' ', 'password': 'b'}|{'username':['This field may not be blank.']}",
        "{'username': 'a\\u0000', 'password': 'b'}|{'username':['Null characters are not allowed.']}",
        "{'username': [], 'password': {}}|{'username':['Not a valid string.'],'password':['Not a valid string.']}",
      })
  void bothFieldsAreNeeded(String body, String faults) {
    anonymous().post(PATH, body.replace('\'', '"')).says(400, faults);
  }

  @Test
  void namesAndPasswordsHaveAnEnd() {
    signIn("a".repeat(129), "b".repeat(129))
        .says(
            400,
            "{'username':['Ensure this field has no more than 128 characters.'],"
                + "'password':['Ensure this field has no more than 128 characters.']}");
  }

  @Test
  void formsAndOtherMethods() {
    anonymous()
        .form("POST", PATH, "username=a&password=%ff%00+b")
        .says(400, "{'password':['Null characters are not allowed.']}");
    anonymous().get(PATH).says(405, "{'detail':'Method \\'GET\\' not allowed.'}");
  }

  private Answer signIn(String username, String password) {
    return anonymous()
        .post(PATH, "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password));
  }
}
