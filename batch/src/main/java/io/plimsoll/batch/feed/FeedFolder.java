package io.plimsoll.batch.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A folder with the files of a feed, and one for the lines that are rejected. */
record FeedFolder(Path feed, Path rejected) {

  /** Why an import can't begin, for people; empty when it can. */
  Optional<String> fault() throws IOException {
    if (!Files.isDirectory(feed)) {
      return Optional.of("there is no folder " + feed);
    }
    if (Files.exists(rejected) && !Files.isDirectory(rejected)) {
      return Optional.of("%s is not a folder".formatted(rejected));
    }
    if (Files.exists(rejected) && Files.isSameFile(feed, rejected)) {
      return Optional.of("rejected lines can't go into the folder of the feed, " + feed);
    }
    for (FeedFile<?> file : FeedFile.ALL) {
      Path path = feed.resolve(file.name());
      if (Files.exists(path) && !(Files.isRegularFile(path) && Files.isReadable(path))) {
        return Optional.of("%s is not a file that can be read".formatted(path));
      }
      if (!rejectedFile(file).isOurs()) {
        return Optional.of(
            "%s is not a file of rejected lines; name another folder for them"
                .formatted(rejectedFile(file).path()));
      }
    }
    return Optional.empty();
  }

  private RejectedFile rejectedFile(FeedFile<?> file) {
    return new RejectedFile(rejected.resolve(file.name()));
  }

  /** The same for the same folders and the same content of every file. */
  ImportParameters parameters() throws IOException {
    return new ImportParameters(
        feed.toRealPath(),
        fingerprint(),
        Files.exists(rejected) ? rejected.toRealPath() : rejected.toAbsolutePath().normalize());
  }

  private String fingerprint() throws IOException {
    MessageDigest whole = sha256();
    for (FeedFile<?> file : FeedFile.ALL) {
      Path path = feed.resolve(file.name());
      if (Files.exists(path)) {
        whole.update(file.name().getBytes(UTF_8));
        whole.update(digest(path));
      }
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
