package io.plimsoll.benchmarks;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Scale;
import io.plimsoll.benchmarks.marketplace.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which marketplace is measured, and where it is. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class DataOptions {

  @Option(
      names = "--scale",
      paramLabel = "S",
      defaultValue = "0.1",
      converter = ScaleReader.class,
      description =
          "How large the marketplace is: ${DEFAULT-VALUE} unless said otherwise; 1 has 10.2 million"
              + " amounts and 100,000 policies, and takes up to 10 GB of disk.")
  private Scale scale;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What its chance begins with; ${DEFAULT-VALUE} unless said otherwise.")
  private long seed;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      defaultValue = "${sys:plimsoll.bench.data:-bench-data}",
      description = "Where marketplaces are kept for the next time: ${DEFAULT-VALUE}.")
  private Path folder;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "JDBC URL of an empty PostgreSQL database to use, with user and password. Without it a"
              + " server is started that only this machine can reach.")
  private @Nullable String url;

  public Scale scale() {
    return scale;
  }

  public long seed() {
    return seed;
  }

  /**
   * Opens the marketplace, and makes it first if it is not there.
   *
   * @param progress is told in words what takes long
   */
  public Store open(Consumer<String> progress) throws SQLException, IOException {
    return url == null
        ? Store.inFolder(folder, scale, seed, progress)
        : Store.inDatabase(new Database(url), scale, seed, progress);
  }

  /** Reads a scale. */
  private static final class ScaleReader implements ITypeConverter<Scale> {
    @Override
    public Scale convert(String text) {
      try {
        return new Scale(new BigDecimal(text));
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'%s' is not a number".formatted(text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
