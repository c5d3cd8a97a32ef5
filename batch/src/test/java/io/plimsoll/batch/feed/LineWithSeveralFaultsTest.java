package io.plimsoll.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWithSeveralFaultsTest {

  @Test
  void namesEachColumnWithItsValueAndWhatIsWrong() {
    assertThat(read(FeedFile.USAGES, "r1", "", "2005-13", "12x"))
        .isEqualTo(
            new Row.Entry.Faulty<>(
                "component \"\": a component type must not be blank; billing_period \"2005-13\": a"
                    + " month is written YYYY-MM, from 1970-01 to 9999-12; usage \"12x\": a plain"
                    + " decimal number such as 12.5 is expected"));
  }

  @Test
  void shortensLongValues() {
    String long41 = "n".repeat(41);

    assertThat(read(FeedFile.COMPONENTS, "o1", "jobs", "Jobs", long41, "usage"))
        .isEqualTo(
            new Row.Entry.Faulty<>(
                "measured_unit \"%s…\": at most 30 characters are allowed, not 41"
                    .formatted("n".repeat(40))));
  }

  @Test
  void namesWhatAWordMayBe() {
    assertThat(read(FeedFile.COMPONENTS, "o1", "jobs", "Jobs", "", "monthly"))
        .isEqualTo(
            new Row.Entry.Faulty<>(
                "billing_type \"monthly\": one of fixed, usage, limit, one, few is expected"));
    assertThat(read(FeedFile.RESOURCES, "r1", "R", "o1", "p1", "ok"))
        .isEqualTo(
            new Row.Entry.Faulty<>(
                "state \"ok\": one of Creating, OK, Erred, Updating, Terminating, Terminated is"
                    + " expected"));
  }

  @Test
  void requiresAUsernameButNoFullName() {
    assertThat(read(FeedFile.OWNERS, "org", " ", "", ""))
        .isEqualTo(new Row.Entry.Faulty<>("username \" \": a value is required"));
    assertThat(read(FeedFile.OWNERS, "org", "ann", "", ""))
        .isInstanceOf(Row.Entry.Understood.class);
  }

  private static <E> Row.Entry<E> read(FeedFile<E> file, String... fields) {
    return file.reading().apply(new Row(new Header(file.columns()), List.of(fields)));
  }
}
