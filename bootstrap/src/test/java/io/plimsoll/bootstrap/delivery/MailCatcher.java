package io.plimsoll.bootstrap.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A mail server on the loopback interface, which can be away for a while. */
public final class MailCatcher implements AutoCloseable {
  private final int port = SteadyPort.free();
  private final List<Mail> earlier = new ArrayList<>();
  private GreenMail server = idle();

  public MailCatcher() {
    server.start();
  }

  /**
   * A mail as its reader has it.
   *
   * @param id its Message-ID
   */
  public record Mail(String to, String from, String id, String subject, String text) {}

  private GreenMail idle() {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  public int port() {
    return port;
  }

  /** Nobody can connect until it {@link #comesBack}. */
  public void goesAway() {
    server.stop();
    read(server).forEach(earlier::add);
    server = idle();
  }

  public void comesBack() {
    server.start();
  }

  /** In the order in which this address got them. */
  public List<Mail> to(String address) {
    return Stream.concat(earlier.stream(), read(server))
        .filter(mail -> mail.to().equals(address))
        .toList();
  }

  private static Stream<Mail> read(GreenMail server) {
    return Stream.of(server.getReceivedMessages()).map(MailCatcher::mail);
  }

  private static Mail mail(MimeMessage message) {
    try {
      BodyPart text = ((MimeMultipart) message.getContent()).getBodyPart(0);
      return new Mail(
          message.getRecipients(RecipientType.TO)[0].toString(),
          message.getFrom()[0].toString(),
          message.getMessageID(),
          message.getSubject(),
          (String) text.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
