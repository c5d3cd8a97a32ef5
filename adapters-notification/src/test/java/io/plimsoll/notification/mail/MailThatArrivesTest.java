package io.plimsoll.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.Sending;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailThatArrivesTest {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void isReadAsTextOrAsHtml() throws Exception {
    MimeMessage mail = arrived(News.of(Kind.FIRED, Reader.PROVIDER));

    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertPart(parts.getBodyPart(0), "text/plain", "1,234,567.5 of 1,000,000 core-hours");
    assertPart(
        parts.getBodyPart(1), "text/html", "<strong>124 %, 234,567.5 over the limit</strong>");
  }

  private static void assertPart(BodyPart part, String type, String content) throws Exception {
    assertThat(part.getContentType()).isEqualToIgnoringCase(type + "; charset=UTF-8");
    assertThat((String) part.getContent()).contains(content);
  }

  @Test
  void saysWhoSentItToWhom() throws Exception {
    MimeMessage mail = arrived(News.of(Kind.FIRED, Reader.PROVIDER));

    assertThat(mail.getHeader("From")).containsExactly("Plimsoll <plimsoll@usage.example.org>");
    assertThat(mail.getHeader("To")).containsExactly("reader@example.org");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getHeader("Reply-To")).isNull();
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSubject()).isEqualTo("Limit exceeded: Cluster time (Computing Centre)");
  }

  @Test
  void isAnsweredWhereTheSettingsSay() throws Exception {
    Sender sender = sender().answeredTo("help@example.org");

    assertThat(sender.send(News.event("Something"))).isEqualTo(new Sending.Accepted());

    assertThat(server.getReceivedMessages()[0].getHeader("Reply-To"))
        .containsExactly("help@example.org");
  }

  @Test
  void hasTheSameIdentityWheneverItIsSent() throws Exception {
    Message message = News.of(Kind.RESET, Reader.CONSUMER);
    sender().send(message);
    sender().send(message);

    assertThat(server.getReceivedMessages())
        .hasSize(2)
        .allSatisfy(mail -> {
          assertThat(mail.getMessageID())
              .isEqualTo("<%s@usage.example.org>".formatted(Sender.DELIVERY));
          assertThat(mail.getHeader("X-Plimsoll-Delivery"))
              .containsExactly(Sender.DELIVERY.toString());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r\nBcc: thief@example.org",
        "x\nBcc: thief@example.org",
        "x\rBcc: thief@example.org",
        "x\r\n\r\nBcc: thief@example.org",
        "x\u2028Bcc: thief@example.org",
        "x\u0000\u0085\r\n.\r\nBcc: thief@example.org"
      })
  void hasNoHeadersOutOfNames(String name) throws Exception {
    MimeMessage mail = arrived(News.fired(name, name));

    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSubject())
        .startsWith("Limit exceeded: x ")
        .contains("Bcc: thief@example.org")
        .doesNotContainPattern("[\\p{Cc}\u2028]");
    assertThat(((MimeMultipart) mail.getContent()).getCount()).isEqualTo(2);
  }

  @Test
  void isShortHoweverLongNamesAre() throws Exception {
    String megabyte = "x".repeat(1 << 20);

    MimeMessage mail = arrived(News.fired(megabyte, megabyte));

    assertThat(mail.getSubject()).hasSize(150).endsWith("…");
    assertThat(mail.getSize()).isLessThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Õppeklaster žß", "حوسبة عنقودية", "אשכול מחשוב", "計算 🖥", "half \uD83D"})
  void saysNamesInAllScripts(String name) throws Exception {
    MimeMessage mail = arrived(News.fired(name, "Computing Centre"));

    String read = name.replace('\uD83D', name.endsWith("\uD83D") ? '?' : '\uD83D');
    assertThat(mail.getSubject())
        .isEqualTo("Limit exceeded: %s (Computing Centre)".formatted(read));
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat((String) parts.getBodyPart(0).getContent()).contains("More of " + read + ", an");
    assertThat((String) parts.getBodyPart(1).getContent()).contains("<bdi>" + read + "</bdi>");
  }

  @ParameterizedTest
  @ValueSource(strings = {AnsweringServer.RESET, AnsweringServer.SILENCE, "421 closing"})
  @Timeout(30)
  void hasArrivedHoweverTheServerTakesLeave(String farewell) throws Exception {
    try (AnsweringServer hasty = AnsweringServer.to("QUIT", farewell)) {
      assertThat(Sender.impatientlyTo(hasty.port()).send(News.event("x")))
          .isEqualTo(new Sending.Accepted());
    }
  }

  @Test
  void tellsOfAnEvent() throws Exception {
    MimeMessage mail = arrived(News.event("Policy of Cluster time has fired."));

    assertThat(mail.getSubject()).isEqualTo("Policy fired: Policy of Cluster time has fired.");
    assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
        .contains("policy_uuid: " + News.POLICY);
  }

  private MimeMessage arrived(Message message) {
    assertThat(sender().send(message)).isEqualTo(new Sending.Accepted());
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private Sender sender() {
    return Sender.to(server.getSmtp().getPort());
  }
}
