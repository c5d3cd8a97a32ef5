package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.EventNotice;
import java.util.List;
import java.util.Locale;

/**
 * What templates can say of an event; docs/mail.md tells all names.
 *
 * @param title such as "Policy fired"
 */
record EventLetter(String title, String type, String text, String date, List<Detail> details) {
  private static final int MOST_OF_TEXT = 5000;
  private static final int MOST_OF_DETAIL = 1000;

  /** Something that programs read. */
  record Detail(String name, String value) {}

  static EventLetter of(EventNotice notice, MailSettings settings) {
    String words = notice.type().word().replace('_', ' ');
    return new EventLetter(
        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
        notice.type().word(),
        Wording.oneLine(notice.text(), MOST_OF_TEXT),
        Wording.moment(notice.at(), settings.zone()),
        notice.context().entrySet().stream()
            .map(entry ->
                new Detail(
                    Wording.oneLine(entry.getKey(), MOST_OF_DETAIL),
                    Wording.oneLine(entry.getValue(), MOST_OF_DETAIL)))
            .toList());
  }
}
