package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Sends as the program does, by Spring's settings. */
record Sender(String from, Optional<String> replyTo, List<String> settings) {
  static final DeliveryId DELIVERY =
      new DeliveryId(UUID.fromString("44444444-4444-4444-4444-444444444444"));
  static final Mailbox READER = new Mailbox("reader@example.org");

  static Sender withoutServer() {
    return new Sender("Plimsoll <plimsoll@usage.example.org>", Optional.empty(), List.of());
  }

  static Sender to(int port) {
    return withoutServer().with("spring.mail.host=127.0.0.1").with("spring.mail.port=" + port);
  }

  /** Waits for answers no longer than a moment. */
  static Sender impatientlyTo(int port) {
    return to(port).with("spring.mail.properties[mail.smtp.timeout]=500");
  }

  Sender with(String setting) {
    List<String> more = new ArrayList<>(settings);
    more.add(setting);
    return new Sender(from, replyTo, List.copyOf(more));
  }

  Sender answeredTo(String address) {
    return new Sender(from, Optional.of(address), settings);
  }

  Sending send(Message message) {
    return send(READER, message);
  }

  Sending send(Mailbox to, Message message) {
    AtomicReference<Sending> outcome = new AtomicReference<>();
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
        .withPropertyValues(settings.toArray(String[]::new))
        .withBean(MailSettings.class, this::mailSettings)
        .withBean(SmtpMailer.class)
        .run(context -> outcome.set(context.getBean(SmtpMailer.class).send(DELIVERY, to, message)));
    return Optional.ofNullable(outcome.get()).orElseThrow();
  }

  MailSettings mailSettings() {
    return new MailSettings(
        from,
        replyTo,
        Optional.empty(),
        URI.create("https://plimsoll.example.org"),
        ZoneId.of("UTC"));
  }
}
