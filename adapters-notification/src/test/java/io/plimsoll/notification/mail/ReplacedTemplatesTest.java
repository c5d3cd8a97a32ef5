package io.plimsoll.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit sets the field
class ReplacedTemplatesTest {
  @TempDir private Path folder;

  @Test
  void takeThePlaceOfThoseOfTheSameName() throws IOException {
    write("fired.txt", "\uFEFFZu viel {{offering}}\nMehr als erlaubt.\n{{>limits}}");
    write("limits.txt", "{{#limits}}{{component}} {{percent}}; {{/limits}}");

    Letter fired = writer().write(News.of(Kind.FIRED, Reader.PROVIDER));
    Letter reset = writer().write(News.of(Kind.RESET, Reader.PROVIDER));

    assertThat(fired.subject()).isEqualTo("Zu viel Cluster time");
    assertThat(fired.text()).isEqualTo("Mehr als erlaubt.\nCPU 124 %; Storage 24 %;\n");
    assertThat(fired.html()).contains("A limit is exceeded");
    assertThat(reset.subject()).startsWith("Within the limits again");
    assertThat(reset.text()).contains("CPU 83 %; Storage 24 %;");
  }

  @Test
  void mayLieAmongHiddenFiles() throws IOException {
    write(".fired.txt.swp", "{{");
    Files.createDirectory(folder.resolve("..data"));

    assertThat(writer().write(News.event("x")).subject()).isEqualTo("Policy fired: x");
  }

  @ParameterizedTest
  @CsvSource({
    "fired.txt, 'Hello {{offering', 'it has {{ without }}'",
    "shares.html, 'Hello {{offering', 'it has {{ without }}'",
    "fired.txt, 'Hello {{/limits}}', 'limits'",
    "fired.txt, 'Hello {{#limits}}', 'limits'",
    "fired.txt, 'Hello {{ofering}}', 'ofering'",
    "fired.txt, 'Hello {{#limitz}}x{{/limitz}}', 'limitz'",
    "fired.txt, 'Hello {{>limitz}}', 'limitz.txt'",
    "event.html, 'Hello {{offering}}', 'offering'",
    "limits.html, '{{#limits}}{{komponent}}{{/limits}}', 'komponent'",
    "why.txt, '{{#toProvider}}', 'toProvider'",
    "reset.txt, '', 'its first line, which is the subject, is empty'",
    "fired.md, 'Hello', 'there is no template of that name; there are event.html'",
    "Fired.txt, 'Hello', 'there is no template of that name'"
  })
  void areRefusedByNameWhenMailCannotBeWrittenWithThem(String name, String content, String why)
      throws IOException {
    write(name, content);

    assertUnusable(name, why);
  }

  @Test
  void areRefusedWhenTheyAreNotWrittenInUtf8() throws IOException {
    Files.write(folder.resolve("fired.txt"), "Größe".getBytes(StandardCharsets.ISO_8859_1));

    assertUnusable("fired.txt", "not written in UTF-8");
  }

  @Test
  void areRefusedWhenTheyCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("fired.txt"));

    assertUnusable("fired.txt", "it can't be read");
  }

  @Test
  void areRefusedWhenThereIsNoSuchFolder() {
    folder = folder.resolve("missing");

    assertUnusable("missing", "(plimsoll.mail.templates) can't be read: NoSuchFile.");
  }

  private void assertUnusable(String name, String why) {
    assertThatThrownBy(this::writer)
        .isInstanceOf(UnusableTemplate.class)
        .hasNoCause()
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(name)
        .hasMessageContaining(why)
        .message()
        .hasLineCount(1);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private LetterWriter writer() {
    return new LetterWriter(
        new MailSettings(
            "plimsoll@localhost",
            Optional.empty(),
            Optional.of(folder),
            URI.create("http://localhost:8080"),
            ZoneId.of("UTC")));
  }
}
