package io.plimsoll.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How mail looks. An {@link IllegalArgumentException} says so, in one line, when an address or the
 * URL is none.
 *
 * @param from as whom it is sent: {@code name@host}, or {@code Name <name@host>}
 * @param replyTo where answers go; empty when they go to the sender
 * @param templates folder of templates that replace the usual ones; empty when none do
 * @param publicUrl where people reach this server, http or https
 * @param zone in whose time mail tells when something happened
 */
public record MailSettings(
    String from, Optional<String> replyTo, Optional<Path> templates, URI publicUrl, ZoneId zone) {

  public MailSettings {
    requireAddress("plimsoll.mail.from", from);
    replyTo.ifPresent(address -> requireAddress("plimsoll.mail.reply-to", address));
    boolean web = "http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme());
    if (!web || publicUrl.getHost() == null || publicUrl.getRawQuery() != null) {
      throw new IllegalArgumentException(
          "plimsoll.public-url is an address such as https://plimsoll.example.org, not \"%s\""
              .formatted(publicUrl));
    }
  }

  private static void requireAddress(String setting, String address) {
    try {
      new InternetAddress(address, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          "%s is no mail address: \"%s\" (%s)".formatted(setting, address, e.getMessage()));
    }
  }

  /** The address of what is at that path, which begins with a slash. */
  String link(String path) {
    return publicUrl.toString().replaceFirst("/+$", "") + path;
  }
}
