package io.plimsoll.notification.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.delivery.WebhookSender;
import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.notification.webhook.PublicNames.PrivateAddressException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Calls webhooks as Standard Webhooks describes it. */
@Component
final class SignedWebhooks implements WebhookSender, AutoCloseable {
  private static final Timeout PATIENCE = Timeout.ofSeconds(10);
  // for everything: a program may answer so slowly that no part of its answer is late
  private static final long LONGEST_SECONDS = 30;

  private final PublicTargets targets;
  private final CloseableHttpClient client;

  @Autowired
  SignedWebhooks(WebhookSettings settings, PublicTargets targets) {
    this(settings, targets, InetAddress::getAllByName);
  }

  SignedWebhooks(WebhookSettings settings, PublicTargets targets, NameService names) {
    this.targets = targets;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PublicNames(settings, names))
                    // whoever calls decides how many go out at once
                    .setMaxConnPerRoute(Integer.MAX_VALUE)
                    .setMaxConnTotal(Integer.MAX_VALUE)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .setUserAgent("Plimsoll")
            // so that each request looks its name up
            .setConnectionReuseStrategy((request, response, context) -> false)
            // it could lead to where no webhook may lead
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  @Override
  public Sending send(
      DeliveryId id, WebHook to, List<SigningSecret> secrets, EventNotice event, Instant now) {
    Optional<String> fault = targets.lastingFaultOf(to.url());
    if (fault.isPresent()) {
      return new Sending.Refused(fault.get());
    }
    HttpPost request = request(id, to, secrets, event, now);
    CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(request::cancel);
    try {
      int status = client.executeOpen(null, request, null).getCode();
      // what comes after it is not read, as to close the response would: it may never end
      request.cancel();
      return judge(status);
    } catch (PrivateAddressException e) {
      // a name may lead elsewhere later
      return new Sending.Postponed(Objects.requireNonNull(e.getMessage()));
    } catch (IOException e) {
      return new Sending.Postponed(
          "The receiver can't be reached: %s"
              .formatted(e.getMessage())
              .lines()
              .findFirst()
              .orElseThrow());
    }
  }

  private static Sending judge(int status) {
    if (status >= HttpStatus.SC_OK && status < HttpStatus.SC_REDIRECTION) {
      return new Sending.Accepted();
    }
    String why = "The receiver answered with status %d.".formatted(status);
    return status == HttpStatus.SC_GONE ? new Sending.Refused(why) : new Sending.Postponed(why);
  }

  private static HttpPost request(
      DeliveryId id, WebHook to, List<SigningSecret> secrets, EventNotice event, Instant now) {
    Payload payload = Payload.of(event, to.contentType());
    String signed = id.toString();
    HttpPost request = new HttpPost(URI.create(to.url().toASCIIString()));
    request.setHeader("webhook-id", signed);
    request.setHeader("webhook-timestamp", now.getEpochSecond());
    request.setHeader(
        "webhook-signature", signatures(signed, now.getEpochSecond(), payload.text(), secrets));
    request.setEntity(new StringEntity(payload.text(), payload.type()));
    return request;
  }

  private static String signatures(
      String id, long seconds, String payload, List<SigningSecret> secrets) {
    List<String> signatures = new ArrayList<>();
    for (SigningSecret secret : secrets) {
      try {
        signatures.add(new Webhook(secret.key()).sign(id, seconds, payload));
      } catch (EmptyWebhookSecretException | WebhookSigningException e) {
        throw new IllegalStateException("every JDK signs with HMAC-SHA256", e);
      }
    }
    return String.join(" ", signatures);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
