package io.plimsoll.benchmarks.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CopiedRowTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void separatesFieldsByTabsAndRowsByLines() throws IOException {
    try (CopyRows rows = new CopyRows(written)) {
      rows.add(0).add(1207).add("a b").add("").add(true).end();
      rows.add(false).addHundredths(5).addHundredths(123_456).end();
    }
    assertThat(text()).isEqualTo("0\t1207\ta b\t\tt\nf\t0.05\t1234.56\n");
  }

  @Test
  void givesIdentitiesLikeThoseThatTheProgramMakes() throws IOException {
    try (CopyRows rows = new CopyRows(written)) {
      rows.addUuid(new SplittableRandom(7)).end();
    }
    UUID uuid = UUID.fromString(text().strip());
    assertThat(uuid.version()).isEqualTo(4);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(text().strip()).isEqualTo(uuid.toString());
  }

  @Test
  void writesMoreThanItKeepsInMemory() throws IOException {
    String value = "x".repeat(400);
    try (CopyRows rows = new CopyRows(written)) {
      for (int row = 0; row < 1_000; row++) {
        rows.add(value).end();
      }
    }
    assertThat(text()).isEqualTo((value + "\n").repeat(1_000));
  }

  private String text() {
    return written.toString(StandardCharsets.US_ASCII);
  }
}
