package io.plimsoll.bootstrap.wiring;

import io.plimsoll.notification.mail.MailSettings;
import io.plimsoll.notification.webhook.WebhookSettings;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings say of notifications, as those who send them want to know it. */
@Configuration(proxyBeanMethods = false)
class NotificationSettings {

  @Bean
  WebhookSettings webhookSettings(PlimsollProperties settings) {
    return new WebhookSettings(settings.webhooks().allowPrivateTargets());
  }

  @Bean
  MailSettings mailSettings(PlimsollProperties settings, ZoneId zone) {
    PlimsollProperties.Mail mail = settings.mail();
    return new MailSettings(
        mail.from(),
        Optional.ofNullable(mail.replyTo()),
        Optional.ofNullable(mail.templates()),
        settings.publicUrl(),
        zone);
  }
}
