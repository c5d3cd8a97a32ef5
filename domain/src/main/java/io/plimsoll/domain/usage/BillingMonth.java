package io.plimsoll.domain.usage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A whole calendar month in which usage is counted. */
public record BillingMonth(YearMonth value) implements Comparable<BillingMonth> {
  /** The first month for which usage can be told. */
  public static final BillingMonth EARLIEST = of(1970, 1);

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}");

  /** The month in which the instant falls in the zone (rule 1). */
  public static BillingMonth at(Instant instant, ZoneId zone) {
    return new BillingMonth(YearMonth.from(instant.atZone(zone)));
  }

  public static BillingMonth of(int year, int month) {
    return new BillingMonth(YearMonth.of(year, month));
  }

  /**
   * Reads {@code YYYY-MM}, years 1970 to 9999.
   *
   * @throws IllegalArgumentException when the text is anything else
   */
  public static BillingMonth parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw notAMonth();
    }
    try {
      BillingMonth month = new BillingMonth(YearMonth.parse(text));
      if (EARLIEST.isAfter(month)) {
        throw notAMonth();
      }
      return month;
    } catch (DateTimeException e) {
      throw notAMonth();
    }
  }

  /** The month of which this is the {@link #number()}. */
  public static BillingMonth ofNumber(int number) {
    return of(number / 100, number % 100);
  }

  private static IllegalArgumentException notAMonth() {
    return new IllegalArgumentException("a month is written YYYY-MM, from 1970-01 to 9999-12");
  }

  public BillingMonth minusMonths(int months) {
    return new BillingMonth(value.minusMonths(months));
  }

  public BillingMonth next() {
    return new BillingMonth(value.plusMonths(1));
  }

  /** The last month of the part of the calendar year, of this many months, in which it lies. */
  public BillingMonth endOfCalendar(int months) {
    int parts = (value.getMonthValue() - 1) / months;
    return new BillingMonth(value.withMonth((parts + 1) * months));
  }

  /** When it begins in the zone. */
  public Instant begin(ZoneId zone) {
    return value.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** Year and month as one number, 202603 for March 2026: later months have larger numbers. */
  public int number() {
    return value.getYear() * 100 + value.getMonthValue();
  }

  public boolean isAfter(BillingMonth other) {
    return value.isAfter(other.value);
  }

  @Override
  public int compareTo(BillingMonth other) {
    return value.compareTo(other.value);
  }

  /** {@code YYYY-MM}. */
  @Override
  public String toString() {
    return value.toString();
  }
}
