package io.plimsoll.bootstrap.command;

import io.plimsoll.domain.usage.BillingMonth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The feed that ships with the program. Its months are written relative to the present one, <code>
 * {M}</code>, as <code>{M-2}</code>, so that it stays alive.
 */
final class DemoFeed {
  /** The mail address of the owner of the computing centre. */
  static final String READER = "centre@example.org";

  private static final Pattern MONTH = Pattern.compile("\\{M(?:-(\\d+))?}");
  private static final List<String> FILES =
      List.of(
          "organization_groups.csv",
          "organizations.csv",
          "owners.csv",
          "projects.csv",
          "offerings.csv",
          "components.csv",
          "resources.csv",
          "usages.csv",
          "policies.csv");

  private DemoFeed() {}

  /** Writes the feed into the folder as of this month. */
  static void write(Path folder, BillingMonth present) throws IOException {
    for (String file : FILES) {
      Files.writeString(folder.resolve(file), inMonths(text(file), present));
    }
  }

  /** What the feed's policies show, to be read before their table. */
  static String story() {
    return text("story.txt");
  }

  /** What to try, with what is needed for it. */
  static String invitation(String address, String staffToken, DemoOrder order) {
    return text("invitation.txt")
        .replace("{server}", address)
        .replace("{staff}", staffToken)
        .replace("{owner}", order.token())
        .replace("{customer}", order.customer())
        .replace("{offering}", order.offering())
        .replace("{project}", order.project());
  }

  static String inMonths(String text, BillingMonth present) {
    return MONTH
        .matcher(text)
        .replaceAll(placeholder -> {
          String back = Objects.requireNonNullElse(placeholder.group(1), "0");
          return present.minusMonths(Integer.parseInt(back)).toString();
        });
  }

  private static String text(String file) {
    try (InputStream text = DemoFeed.class.getResourceAsStream("/demo/" + file)) {
      return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
