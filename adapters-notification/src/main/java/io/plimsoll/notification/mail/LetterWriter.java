package io.plimsoll.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.PolicyNotice;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes mail by templates. */
final class LetterWriter {
  private static final int MOST_OF_SUBJECT = 150;
  private static final int MOST_OF_REASON = 300;

  private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);

  private final MailSettings settings;
  private final SortedMap<String, String> files;
  private final Map<String, Template> templates = new HashMap<>();

  /** What every template of HTML can say besides. */
  private record Frame(String subject) {}

  /**
   * @throws UnusableTemplate when there is a template with which mail can't be written
   */
  LetterWriter(MailSettings settings) {
    this.settings = settings;
    this.files = TemplateFiles.read(settings.templates());
    files.keySet().forEach(name -> templates.put(name, compile(name)));
    SampleMessages.all().forEach(this::tryOn);
  }

  /**
   * @throws MustacheException when a template asks for what there is not
   */
  Letter write(Message message) {
    LetterKind kind = LetterKind.of(message);
    Object model = model(message);
    String text = fill(kind.text(), model, new Frame("")).stripLeading();
    int endOfSubject = (text + "\n").indexOf('\n');
    String subject = Wording.oneLine(text.substring(0, endOfSubject), MOST_OF_SUBJECT);
    return new Letter(
        subject,
        text.substring(Math.min(endOfSubject + 1, text.length())).strip() + "\n",
        fill(kind.html(), model, new Frame(subject)));
  }

  private Object model(Message message) {
    return switch (message) {
      case PolicyNotice notice -> PolicyLetter.of(notice, settings);
      case EventNotice notice -> EventLetter.of(notice, settings);
    };
  }

  private String fill(String name, Object model, Frame frame) {
    StringWriter filled = new StringWriter();
    template(name).execute(model, frame, filled);
    return filled.toString();
  }

  private Template template(String name) {
    return Optional.ofNullable(templates.get(name)).orElseThrow();
  }

  private Template compile(String name) {
    // the library would take it for text
    if (TAG.matcher(source(name)).replaceAll("").contains("{{")) {
      throw new UnusableTemplate(file(name), "it has {{ without }}");
    }
    String extension = extension(name);
    Mustache.Compiler compiler =
        Mustache.compiler()
            .escapeHTML(extension.equals(".html"))
            .strictSections(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(part -> new StringReader(part(part + extension)));
    try {
      return compiler.compile(source(name));
    } catch (MustacheException e) {
      throw unusable(name, e);
    }
  }

  private String part(String name) {
    if (!files.containsKey(name)) {
      throw new MustacheException("there is no " + name + " to include");
    }
    return source(name);
  }

  private String source(String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  private void tryOn(Message sample) {
    LetterKind kind = LetterKind.of(sample);
    for (String name : List.of(kind.text(), kind.html())) {
      try {
        fill(name, model(sample), new Frame("subject"));
      } catch (MustacheException.Context e) {
        throw unusable(whereAsked(name, e), e);
      } catch (MustacheException e) {
        throw unusable(name, e);
      }
    }
    if (write(sample).subject().isEmpty()) {
      throw new UnusableTemplate(
          file(kind.text()), "its first line, which is the subject, is empty");
    }
  }

  /** The template itself or a part that it includes, of which the failure tells the line only. */
  private String whereAsked(String name, MustacheException.Context failure) {
    return Stream.concat(Stream.of(name), TemplateFiles.PARTS.stream())
        .filter(file -> extension(file).equals(extension(name)))
        .filter(file ->
            source(file)
                .lines()
                .skip(failure.lineNo - 1L)
                .findFirst()
                .filter(line -> line.contains(failure.key))
                .isPresent())
        .findFirst()
        .orElse(name);
  }

  private UnusableTemplate unusable(String name, MustacheException why) {
    return new UnusableTemplate(
        file(name), Wording.oneLine(String.valueOf(why.getMessage()), MOST_OF_REASON));
  }

  private Path file(String name) {
    return settings.templates().orElse(Path.of("")).resolve(name);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.'));
  }
}
