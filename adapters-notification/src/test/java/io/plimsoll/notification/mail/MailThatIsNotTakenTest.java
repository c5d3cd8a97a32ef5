package io.plimsoll.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailThatIsNotTakenTest {

  @Test
  void waitsUntilThereIsAServer() {
    Sending.Postponed postponed =
        new Sending.Postponed("No mail server is set (spring.mail.host).");

    assertThat(Sender.withoutServer().send(News.event("x"))).isEqualTo(postponed);
    assertThat(Sender.withoutServer().with("spring.mail.host=").send(News.event("x")))
        .isEqualTo(postponed);
  }

  @Test
  void waitsForAServerThatIsDown() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }

    assertPostponed(
        Sender.to(port).send(News.event("x")),
        "Couldn't connect to host, port: 127.0.0.1, " + port);
  }

  @Test
  void waitsForAHostThatIsNotKnown() {
    Sender sender = Sender.withoutServer().with("spring.mail.host=mail.invalid");

    assertPostponed(sender.send(News.event("x")), "UnknownHostException: mail.invalid");
  }

  @Test
  @Timeout(30)
  void waitsForAServerThatSaysNothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertPostponed(
          Sender.impatientlyTo(silent.getLocalPort()).send(News.event("x")), "timed out");
    }
  }

  @Test
  void waitsTenSecondsForEachAnswerUnlessTheSettingsSayMore() {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.getJavaMailProperties().setProperty("mail.smtp.timeout", "50");
    StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("server", server));

    new SmtpMailer(
        beans.getBeanProvider(JavaMailSenderImpl.class), Sender.withoutServer().mailSettings());

    assertThat(server.getJavaMailProperties())
        .containsOnly(
            Map.entry("mail.smtp.timeout", "50"),
            Map.entry("mail.smtp.connectiontimeout", "10000"),
            Map.entry("mail.smtp.writetimeout", "10000"));
  }

  @ParameterizedTest
  @CsvSource({
    "'RCPT', '450 mailbox busy'",
    "'RCPT', '451 try later'",
    "'RCPT', '452 mailbox full'",
    "'RCPT', '530 authentication required'",
    "'MAIL', '421 too many mails'",
    "'MAIL', '550 you may not send'",
    "'DATA', '451 try later'",
    "'.', '451 try later'"
  })
  void waitsForAServerThatDoesNotTakeItNow(String command, String answer) throws IOException {
    try (AnsweringServer server = AnsweringServer.to(command, answer)) {
      assertPostponed(Sender.to(server.port()).send(News.event("x")), answer);
    }
  }

  @Test
  void waitsForOtherCredentials() throws IOException {
    try (AnsweringServer server = AnsweringServer.to("AUTH", "535 wrong password")) {
      Sender sender =
          Sender.to(server.port())
              .with("spring.mail.username=me")
              .with("spring.mail.password=secret")
              .with("spring.mail.properties[mail.smtp.auth]=true");

      Sending outcome = sender.send(News.event("x"));

      assertPostponed(outcome, "535 wrong password");
      assertThat(outcome.toString()).doesNotContain("secret");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'RCPT', '550 no such user'",
    "'RCPT', '553 not allowed'",
    "'RCPT', '554 blocked'",
    "'.', '554 not wanted'"
  })
  void isRefusedWhenTheServerWillNeverTakeIt(String command, String answer) throws IOException {
    try (AnsweringServer server = AnsweringServer.to(command, answer)) {
      Sending outcome = Sender.to(server.port()).send(News.event("x"));

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Sending.Refused.class, refused -> assertThat(refused.why()).isEqualTo(answer));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AnsweringServer.RESET, AnsweringServer.SILENCE})
  @Timeout(30)
  void isRefusedHoweverTheServerTakesLeave(String farewell) throws IOException {
    Map<String, String> answers = Map.of("RCPT", "550 no such user", "QUIT", farewell);
    try (AnsweringServer server = AnsweringServer.to(answers)) {
      assertThat(Sender.impatientlyTo(server.port()).send(News.event("x")))
          .isEqualTo(new Sending.Refused("550 no such user"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b@c",
        "two@example.org, three@example.org",
        "Name <name@example.org>",
        "group: a@example.org;",
        "reader@example.org\r\nBcc: thief@example.org",
        "reader@example.org\r\nRCPT TO:<thief@example.org>",
        "reader@exa\nmple.org"
      })
  void isRefusedWhenTheAddressIsNone(String address) throws IOException {
    try (AnsweringServer server = AnsweringServer.to("none", "")) {
      Sending outcome = Sender.to(server.port()).send(new Mailbox(address), News.event("x"));

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Sending.Refused.class, refused -> assertThat(refused.why()).hasLineCount(1));
    }
  }

  private static void assertPostponed(Sending outcome, String why) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Sending.Postponed.class,
            postponed -> assertThat(postponed.why()).contains(why).hasLineCount(1));
  }
}
