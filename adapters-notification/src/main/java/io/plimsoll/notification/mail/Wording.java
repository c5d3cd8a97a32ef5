package io.plimsoll.notification.mail;

import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, times and names as people read them, in English wherever the server runs. */
final class Wording {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm (VV)", Locale.ENGLISH);

  /** What would end a line, or turn around the text that follows. */
  private static final Pattern NOT_OF_ONE_LINE =
      Pattern.compile("[\\p{Z}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

  private Wording() {}

  /** With commas between thousands, and no more decimals than there are. */
  static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }

  static String moment(Instant at, ZoneId zone) {
    return MOMENT.format(at.atZone(zone));
  }

  /** Such as "in the three months June to August 2026", to go on a sentence. */
  static String window(Period period, BillingMonth month) {
    BillingWindow window = period.windowAt(month);
    String last = MONTH_OF_YEAR.format(month.value());
    return switch (period) {
      case TOTAL -> "in all the time up to " + last;
      case MONTH_1 -> "in " + last;
      case MONTH_3 -> "in the three months " + months(window) + " to " + last;
      case MONTH_12 -> "in the twelve months " + months(window) + " to " + last;
    };
  }

  /** The first month, with its year when that is not the last month's. */
  private static String months(BillingWindow window) {
    YearMonth first = window.first().orElseThrow().value();
    boolean sameYear = first.getYear() == window.last().value().getYear();
    return (sameYear ? MONTH : MONTH_OF_YEAR).format(first);
  }

  /** The text on one line, cut when it has more characters than {@code most}. */
  static String oneLine(String text, int most) {
    // before the pattern looks at it: texts may be very long
    String start = cut(text, 4 * most);
    return cut(NOT_OF_ONE_LINE.matcher(start).replaceAll(" ").strip(), most);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
