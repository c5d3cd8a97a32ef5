package io.plimsoll.benchmarks.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketplaceTest {
  private static final Scale SMALL = new Scale(new BigDecimal("0.02"));

  @Test
  void isTheSameFromTheSameSeed() throws IOException {
    assertThat(written(17)).isEqualTo(written(17));
  }

  @Test
  void isAnotherFromAnotherSeed() throws IOException {
    Map<Table, Written> other = written(18);
    written(17)
        .forEach(
            (table, rows) -> assertThat(rows).as(table.table()).isNotEqualTo(other.get(table)));
  }

  @Test
  void isAsLargeAsItsScaleSays() throws IOException {
    Map<Table, Written> marketplace = written(17);

    assertThat(rows(marketplace, Table.ORGANIZATION_GROUP)).isEqualTo(500);
    assertThat(rows(marketplace, Table.ORGANIZATION)).isEqualTo(100);
    assertThat(rows(marketplace, Table.PROJECT)).isEqualTo(400);
    assertThat(rows(marketplace, Table.OFFERING)).isEqualTo(40);
    assertThat(rows(marketplace, Table.OFFERING_COMPONENT)).isEqualTo(120);
    assertThat(rows(marketplace, Table.RESOURCE)).isEqualTo(2_000);
    assertThat(rows(marketplace, Table.COMPONENT_USAGE)).isEqualTo(2_000 * 3 * 34);
    assertThat(rows(marketplace, Table.USAGE_TOTAL)).isEqualTo(400 * 3 * 34);
    assertThat(rows(marketplace, Table.OFFERING_USAGE_POLICY)).isEqualTo(2_000);
    assertThat(rows(marketplace, Table.POLICY_LIMIT)).isEqualTo(6_000);
    assertThat(rows(marketplace, Table.POLICY_AUDIENCE)).isBetween(7_000, 7_400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.019", "0", "-1", "100.1"})
  void isNotMadeAtScalesThatItsShapeDoesNotFit(String factor) {
    assertThatThrownBy(() -> new Scale(new BigDecimal(factor)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0.02 to 100");
  }

  /** How many rows were written, and what they come to. */
  private record Written(int rows, long checksum) {}

  private static int rows(Map<Table, Written> marketplace, Table table) {
    return marketplace.getOrDefault(table, new Written(0, 0)).rows();
  }

  private static Map<Table, Written> written(long seed) throws IOException {
    Map<Table, Written> written = new EnumMap<>(Table.class);
    new Marketplace(SMALL, seed).write(table -> new Digest(table, written), progress -> {});
    return written;
  }

  /** Takes rows and keeps no more of them than their number and their checksum. */
  private static final class Digest extends OutputStream {
    private final Table table;
    private final Map<Table, Written> written;
    private final CRC32 checksum = new CRC32();
    private int rows;

    Digest(Table table, Map<Table, Written> written) {
      this.table = table;
      this.written = written;
    }

    @Override
    public void write(int octet) {
      checksum.update(octet);
      rows += octet == '\n' ? 1 : 0;
    }

    @Override
    public void close() {
      written.put(table, new Written(rows, checksum.getValue()));
    }
  }
}
