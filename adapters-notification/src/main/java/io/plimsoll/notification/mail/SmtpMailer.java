package io.plimsoll.notification.mail;

import com.samskivert.mustache.MustacheException;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.Mailer;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends mail by the server that {@code spring.mail} names. */
@Component
final class SmtpMailer implements Mailer {
  /** Milliseconds; the mail library alone would wait for ever. */
  private static final String PATIENCE = "10000";

  private static final List<String> WAITING =
      List.of("connectiontimeout", "timeout", "writetimeout");
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Optional<JavaMailSenderImpl> server;
  private final MailSettings settings;
  private final LetterWriter writer;

  /**
   * @param server nothing when no mail server is set
   */
  SmtpMailer(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings) {
    this.server =
        Optional.ofNullable(server.getIfAvailable()).filter(one -> !"".equals(one.getHost()));
    this.server.ifPresent(SmtpMailer::boundWaiting);
    this.settings = settings;
    this.writer = new LetterWriter(settings);
  }

  /** Only where the settings don't. */
  private static void boundWaiting(JavaMailSenderImpl server) {
    String protocol =
        Optional.ofNullable(server.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
    Properties properties = server.getJavaMailProperties();
    WAITING.forEach(name -> properties.putIfAbsent("mail." + protocol + "." + name, PATIENCE));
  }

  @Override
  public Sending send(DeliveryId id, Mailbox to, Message message) {
    if (server.isEmpty()) {
      // it may be set by the next start
      return new Sending.Postponed("No mail server is set (spring.mail.host).");
    }
    try {
      server.get().send(mail(server.get(), id, to, writer.write(message)));
      return new Sending.Accepted();
    } catch (MailException | MessagingException | MustacheException e) {
      return SmtpOutcome.of(e);
    }
  }

  private MimeMessage mail(JavaMailSenderImpl server, DeliveryId id, Mailbox to, Letter letter)
      throws MessagingException {
    InternetAddress from = new InternetAddress(settings.from(), true);
    MimeMessage mail = server.createMimeMessage();
    mail.setFrom(from);
    if (settings.replyTo().isPresent()) {
      mail.setReplyTo(InternetAddress.parse(settings.replyTo().get()));
    }
    mail.setRecipient(MimeMessage.RecipientType.TO, addressOf(to));
    mail.setSubject(letter.subject(), UTF_8);
    String host = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    mail.setHeader("Message-ID", "<%s@%s>".formatted(id, host));
    mail.setHeader("X-Plimsoll-Delivery", id.toString());
    // so that nobody's holiday answers it
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setContent(
        new MimeMultipart(
            "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
    return mail;
  }

  private static InternetAddress addressOf(Mailbox to) throws AddressException {
    InternetAddress address = new InternetAddress(to.address(), true);
    // neither a name beside it, nor a group of several
    if (address.isGroup() || !to.address().equals(address.getAddress())) {
      throw new AddressException("Not a mail address alone", to.address());
    }
    return address;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }
}
