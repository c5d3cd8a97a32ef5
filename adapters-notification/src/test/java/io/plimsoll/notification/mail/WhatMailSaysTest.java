package io.plimsoll.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhatMailSaysTest {
  private static final String LINK = "https://plimsoll.example.org/api/";

  private final LetterWriter writer = new LetterWriter(Sender.withoutServer().mailSettings());

  @Test
  void ownersOfTheProviderReadWhoUsedHowMuch() {
    Letter letter = writer.write(News.of(Kind.FIRED, Reader.PROVIDER));

    assertThat(letter.subject()).isEqualTo("Limit exceeded: Cluster time (Computing Centre)");
    assertThat(letter.text())
        .isEqualTo(
            """
            More of Cluster time, an offering of Computing Centre, was used than its usage policy allows.
            This was found on 17 August 2026, 09:05 (UTC).

            What was used in the three months June to August 2026:

              CPU: 1,234,567.5 of 1,000,000 core-hours
              [################|####] 124 %%, 234,567.5 over the limit

              Storage: 12.25 of 50 TB
              [####----------------] 24 %%, 37.75 left

            Who used how much:

              CPU (core-hours)
                Faculty of Physics: 900,000
                Institute of Chemistry: 300,000
                17 others: 34,567.5

              Storage (TB)
                Faculty of Physics: 12.25

            What holds until no limit is exceeded any more, for the organizations that the policy covers:

              - Nothing new of this offering can be ordered.

            Where to look:

              The policy:      %1$smarketplace-offering-usage-policies/%2$s/
              Who was told:    %1$smarketplace-offering-usage-policies/%2$s/deliveries/

            You get this mail because you own Computing Centre, which provides this offering.

            --\s
            Sent by Plimsoll, which watches over the usage of offerings.
            """
                .formatted(LINK, News.POLICY));
    assertThat(visible(letter.html()))
        .contains(
            "A limit is exceeded",
            "1,234,567.5 of 1,000,000 core-hours",
            "124 %, 234,567.5 over the limit",
            "Faculty of Physics 900,000 Institute of Chemistry 300,000 17 others 34,567.5",
            "Nothing new of this offering can be ordered.");
  }

  @Test
  void ownersOfConsumersReadTheirOwnShare() {
    Letter letter = writer.write(News.of(Kind.FIRED, Reader.CONSUMER));

    assertThat(letter.text())
        .contains(
            "Your share:\n\n  CPU (core-hours)\n    Faculty of Physics: 900,000\n\n",
            LINK + "marketplace-component-usages/?offering_uuid=" + News.OFFERING + "\n",
            "because you own an organization that used this offering")
        .doesNotContain("Who used how much", News.POLICY);
    assertThat(visible(letter.html())).contains("Your share").doesNotContain("Who used how much");
  }

  @Test
  void othersReadTheSumsOnly() {
    Letter letter = writer.write(News.of(Kind.FIRED, Reader.EXTERNAL));

    assertThat(letter.text())
        .contains(
            "1,234,567.5 of 1,000,000",
            LINK + "marketplace-public-offerings/" + News.OFFERING + "/\n",
            "because the policy names your address")
        .doesNotContain("share", "Who used", News.POLICY);
    assertThat(visible(letter.html())).doesNotContain("share", "Who used");
  }

  @ParameterizedTest
  @CsvSource({
    "FIRED, Limit exceeded:, was used than its usage policy allows, true",
    "WARNED, 80 % of a limit used:, This is a warning: the policy holds nothing back yet., false",
    "RESET, Within the limits again:, had put in force does not hold any more, false",
    "REMOVED, Usage policy removed:, was removed on 17 August 2026, false",
    "UNSUBSCRIBED, No more news:, does not tell you any more what becomes of it, true"
  })
  void everyKindSaysWhatHappenedAndWhatHolds(
      Kind kind, String subject, String sentence, boolean holds) {
    Letter letter = writer.write(News.of(kind, Reader.PROVIDER));

    assertThat(letter.subject()).isEqualTo(subject + " Cluster time (Computing Centre)");
    assertThat(oneLine(letter.text())).contains(sentence);
    assertThat(letter.text().contains("can be ordered")).isEqualTo(holds);
    assertThat(letter.html().contains("can be ordered")).isEqualTo(holds);
    assertThat(letter.html()).contains("<title>" + subject + " Cluster time (Computing Centre)<");
  }

  @Test
  void componentsOfOneNameAreNotMixed() {
    Letter letter =
        writer.write(
            News.fired(
                List.of(
                    News.share("Physics", "cpu_fast", "Compute", "hours", "7"),
                    News.share("Physics", "gpu", "Compute", "cards", "3"))));

    assertThat(oneLine(letter.text())).contains("Compute (hours)", "Compute (cards)");
  }

  @ParameterizedTest
  @EnumSource
  void everyActionThatHoldsIsToldInWords(PolicyAction action) {
    Letter letter = writer.write(News.fired(action));

    int told = action.tells() ? 0 : 1;
    assertThat(letter.text().lines().filter(line -> line.startsWith("  - "))).hasSize(told);
    assertThat(visible(letter.html()).contains("What holds now")).isEqualTo(told == 1);
    assertThat(letter.text().lines().filter(line -> line.startsWith("  - ")))
        .allSatisfy(line -> assertThat(letter.html()).contains("<li>" + line.substring(4) + "<"));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH_1, 2026, 8, in August 2026",
    "MONTH_3, 2026, 8, in the three months June to August 2026",
    "MONTH_3, 2026, 1, in the three months November 2025 to January 2026",
    "MONTH_12, 2026, 8, in the twelve months September 2025 to August 2026",
    "MONTH_12, 2026, 12, in the twelve months January to December 2026",
    "TOTAL, 2026, 8, in all the time up to August 2026"
  })
  void thePeriodIsSaidInWords(Period period, int year, int month, String words) {
    assertThat(Wording.window(period, BillingMonth.of(year, month))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, '[--------------------] 0 %, 10 left'",
    "0.01, 10, '[--------------------] 0 %, 9.99 left'",
    "8.3, 10, '[################----] 83 %, 1.7 left'",
    "9.99, 10, '[###################-] 99 %, 0.01 left'",
    "10, 10, '[####################] 100 %, 0 left'",
    "10.01, 10, '[###################|#] 101 %, 0.01 over the limit'",
    "20, 10, '[##########|##########] 200 %, 10 over the limit'",
    "99999999999999, 1, '[|####################] 9,999,999,999,999,900 %, 99,999,999,999,998 over the limit'",
    "0, 0, '[--------------------], 0 left'",
    "5, 0, '[|####################], 5 over the limit'"
  })
  void theBarIsHonest(String total, long limit, String bar) {
    Letter letter = writer.write(News.fired(News.reading("CPU", "", total, limit)));

    assertThat(letter.text().lines()).contains("  " + bar);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void namesAreNoMarkup(Kind kind) {
    PolicyNotice plain = News.of(kind, Reader.PROVIDER);
    String name = "<script>alert('1')</script>&amp;\"";
    PolicyNotice hostile = News.of(kind, Reader.PROVIDER, name, name);

    Letter letter = writer.write(hostile);

    assertThat(letter.html()).doesNotContain("<script", "&amp;\"").contains("&lt;script&gt;");
    assertThat(tags(letter.html())).isEqualTo(tags(writer.write(plain).html()));
    assertThat(letter.text()).contains(name);
    assertThat(letter.subject()).contains(name);
  }

  @Test
  void marksThatTurnTextAroundAreLeftOut() {
    Letter letter = writer.write(News.fired("safe\u202Efas\u2066x", "Computing Centre"));

    assertThat(letter.subject()).contains("safe fas x");
    assertThat(letter.html() + letter.text()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
  }

  @Test
  void wordsAreTheSameWhereverTheServerRuns() {
    Letter letter = writer.write(News.of(Kind.FIRED, Reader.PROVIDER));
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(
              new LetterWriter(Sender.withoutServer().mailSettings())
                  .write(News.of(Kind.FIRED, Reader.PROVIDER)))
          .isEqualTo(letter);
    } finally {
      Locale.setDefault(usual);
    }
  }

  /** So that it needs nothing from elsewhere, and tells nobody that it was opened. */
  @Test
  void htmlLoadsNothing() {
    for (Message sample : SampleMessages.all()) {
      assertThat(writer.write(sample).html())
          .doesNotContainPattern(
              "(?i)<(img|script|link|iframe|object|video|audio)|src=|url\\(|@import");
    }
  }

  private static String visible(String html) {
    return oneLine(html.replaceAll("(?s)<style>.*</style>", "").replaceAll("<[^>]*>", " "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> tags(String html) {
    return Arrays.stream(html.split("(?=<)"))
        .map(tag -> tag.replaceFirst("(?s)[ >].*", ""))
        .toList();
  }
}
