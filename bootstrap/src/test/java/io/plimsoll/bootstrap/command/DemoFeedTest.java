package io.plimsoll.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.usage.BillingMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFeedTest {

  @Test
  void monthsAreCountedBackFromThePresentOne() {
    String text = DemoFeed.inMonths("a,{M}\nb,{M-2}\nc,{M-26}", BillingMonth.of(2027, 1));

    assertThat(text).isEqualTo("a,2027-01\nb,2026-11\nc,2024-11");
  }

  @Test
  void noMonthIsLeftOpenInAnyFile(@TempDir Path folder) throws IOException {
    DemoFeed.write(folder, BillingMonth.of(2027, 1));

    try (var files = Files.list(folder)) {
      assertThat(files)
          .hasSize(9)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("{M"));
    }
  }
}
