package io.plimsoll.persistence.delivery;

import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.PolicyNotice;
import tools.jackson.databind.json.JsonMapper;

/** How a message is written into its row: as JSON, and of which kind it is. */
final class MessageColumn {
  private static final JsonMapper JSON = new JsonMapper();

  private MessageColumn() {}

  /** Of which kind a message is. */
  private enum Kind {
    POLICY(PolicyNotice.class),
    EVENT(EventNotice.class);

    private final Class<? extends Message> type;

    Kind(Class<? extends Message> type) {
      this.type = type;
    }
  }

  static String kind(Message message) {
    return switch (message) {
      case PolicyNotice notice -> Kind.POLICY.name();
      case EventNotice notice -> Kind.EVENT.name();
    };
  }

  static String text(Message message) {
    return JSON.writeValueAsString(message);
  }

  static Message message(String kind, String column) {
    return JSON.readValue(column, Kind.valueOf(kind).type);
  }
}
