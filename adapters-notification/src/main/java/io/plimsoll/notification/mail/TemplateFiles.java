package io.plimsoll.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that mail is made of: those of the program, or a folder's of the same names. */
final class TemplateFiles {
  /** What others include. */
  static final List<String> PARTS =
      List.of(
          "foot.html",
          "foot.txt",
          "head.html",
          "in-force.html",
          "in-force.txt",
          "limits.html",
          "limits.txt",
          "shares.html",
          "shares.txt",
          "where.html",
          "where.txt",
          "why.html",
          "why.txt");

  private TemplateFiles() {}

  /**
   * The content of all files by their names.
   *
   * @throws UnusableTemplate when the folder or a file in it can't be read or has no use
   */
  static SortedMap<String, String> read(Optional<Path> folder) {
    SortedMap<String, String> files = new TreeMap<>();
    names().forEach(name -> files.put(name, shipped(name)));
    folder.ifPresent(own -> replacements(own).forEach(file -> replace(files, file)));
    return files;
  }

  private static Stream<String> names() {
    return Stream.concat(
        Stream.of(LetterKind.values()).flatMap(kind -> Stream.of(kind.text(), kind.html())),
        PARTS.stream());
  }

  private static String shipped(String name) {
    try (InputStream file =
        Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> replacements(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      // systems that mount folders leave hidden files of their own there
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UnusableTemplate(
          "The folder %s (plimsoll.mail.templates) can't be read: %s."
              .formatted(folder, reason(e)));
    }
  }

  private static void replace(SortedMap<String, String> files, Path file) {
    String name = file.getFileName().toString();
    if (!files.containsKey(name)) {
      throw new UnusableTemplate(
          file,
          "there is no template of that name; there are " + String.join(", ", files.keySet()));
    }
    try {
      files.put(name, Files.readString(file).replaceFirst("^\uFEFF", ""));
    } catch (CharacterCodingException e) {
      throw new UnusableTemplate(file, "it is not written in UTF-8");
    } catch (IOException e) {
      throw new UnusableTemplate(file, "it can't be read: " + reason(e));
    }
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName().replaceFirst("Exception$", "");
  }
}
