package io.plimsoll.domain.hook;

import io.plimsoll.domain.policy.EmailAddresses;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

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

    public WebHook {
      if (!isUrl(url)) {
        throw new IllegalArgumentException("not a URL that can be called: " + url);
      }
    }

    /**
     * Whether it is an absolute URL of the web that names a host, and neither a user nor a part of
     * what is there.
     */
    public static boolean isUrl(URI url) {
      return url.toString().length() <= MAX_URL_LENGTH
          && url.getScheme() != null
          && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
          && url.getHost() != null
          && url.getPort() != 0
          && url.getPort() <= MAX_PORT
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null;
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
