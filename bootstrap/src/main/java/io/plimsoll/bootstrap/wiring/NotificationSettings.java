package io.plimsoll.bootstrap.wiring;

import io.plimsoll.notification.webhook.WebhookSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings say of notifications, as those who send them want to know it. */
@Configuration(proxyBeanMethods = false)
class NotificationSettings {

  @Bean
  WebhookSettings webhookSettings(PlimsollProperties settings) {
    return new WebhookSettings(settings.webhooks().allowPrivateTargets());
  }
}
