package io.plimsoll.notification.webhook;

import io.plimsoll.domain.delivery.EventNotice;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;
import tools.jackson.databind.json.JsonMapper;

/** An event as webhooks are told of it. */
record Payload(String text, ContentType type) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ContentType FORM =
      ContentType.APPLICATION_FORM_URLENCODED.withCharset(StandardCharsets.UTF_8);

  static Payload of(EventNotice event, io.plimsoll.domain.hook.ContentType as) {
    return switch (as) {
      case JSON ->
          new Payload(JSON.writeValueAsString(fields(event)), ContentType.APPLICATION_JSON);
      case FORM -> new Payload(form(event), FORM);
    };
  }

  private static Map<String, Object> fields(EventNotice event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("created", event.at().toString());
    fields.put("event_type", event.type().word());
    fields.put("message", event.text());
    fields.put("context", event.context());
    return fields;
  }

  /** The context, which forms have no words for, is JSON in a field. */
  private static String form(EventNotice event) {
    List<NameValuePair> pairs =
        fields(event).entrySet().stream()
            .map(field ->
                (NameValuePair)
                    new BasicNameValuePair(
                        field.getKey(),
                        field.getValue() instanceof String text
                            ? text
                            : JSON.writeValueAsString(field.getValue())))
            .toList();
    return WWWFormCodec.format(pairs, StandardCharsets.UTF_8);
  }
}
