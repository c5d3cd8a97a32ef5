package io.plimsoll.domain.hook;

import io.plimsoll.domain.policy.EmailAddresses;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where a hook tells of events. */
public sealed interface Destination {

  HookKind kind();

  /**
   * A program that takes requests.
   *
   * @param url see {@link #isUrl}
   */
  record WebHook(URI url, ContentType contentType) implements Destination {
    /** Characters that the URL may have. */
    public static final int MAX_URL_LENGTH = 2048;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MAX_PORT = 65_535;
    private static final int MAX_PORT_DIGITS = 5;
    // what the name service takes
    private static final int MAX_HOST_LENGTH = 253;
    private static final int MAX_LABEL_LENGTH = 63;

    public WebHook {
      if (!isUrl(url)) {
        throw new IllegalArgumentException("not a URL that can be called: " + url);
      }
    }

    /**
     * Whether it is an absolute URL of the web that names a host as the name service takes it, and
     * neither a user nor a part of what is there.
     */
    public static boolean isUrl(URI url) {
      return url.toString().length() <= MAX_URL_LENGTH
          && url.getScheme() != null
          && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
          && url.getHost() != null
          && isHost(url.getHost())
          && url.getPort() != 0
          && url.getPort() <= MAX_PORT
          && url.getRawUserInfo() == null
          // zeros before a port say nothing, and could be any number
          && url.getRawAuthority().length() <= url.getHost().length() + 1 + MAX_PORT_DIGITS
          && url.getRawFragment() == null;
    }

    private static boolean isHost(String host) {
      String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      return name.length() <= MAX_HOST_LENGTH
          && Stream.of(name.split("\\.")).allMatch(label -> label.length() <= MAX_LABEL_LENGTH);
    }

    @Override
    public HookKind kind() {
      return HookKind.WEB;
    }
  }

  /** An inbox. */
  record MailHook(String address) implements Destination {

    public MailHook {
      if (!EmailAddresses.isAddress(address)) {
        throw new IllegalArgumentException("not an e-mail address: " + address);
      }
    }

    @Override
    public HookKind kind() {
      return HookKind.MAIL;
    }
  }
}
