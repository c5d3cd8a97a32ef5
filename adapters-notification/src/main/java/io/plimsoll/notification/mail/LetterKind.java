package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.PolicyNotice;
import java.util.Locale;

/** The kinds of mail, each of which has templates of its own. */
enum LetterKind {
  FIRED,
  WARNED,
  RESET,
  REMOVED,
  UNSUBSCRIBED,
  EVENT;

  static LetterKind of(Message message) {
    return switch (message) {
      case PolicyNotice notice ->
          switch (notice.kind()) {
            case FIRED -> FIRED;
            case WARNED -> WARNED;
            case RESET -> RESET;
            case REMOVED -> REMOVED;
            case UNSUBSCRIBED -> UNSUBSCRIBED;
          };
      case EventNotice notice -> EVENT;
    };
  }

  /** The file of the subject, which is its first line, and of the plain text. */
  String text() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }

  String html() {
    return name().toLowerCase(Locale.ROOT) + ".html";
  }
}
