package io.plimsoll.notification.webhook;

import io.plimsoll.domain.hook.WebhookTargets;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets webhooks lead to public addresses only, unless the operator wants otherwise. */
@Component
final class PublicTargets implements WebhookTargets {
  private static final Pattern LOCAL_NAME = Pattern.compile("(.+\\.)?localhost(\\.localdomain)?");

  // what ends in a number is an address to many programs, in many spellings; one is enough
  private static final Pattern NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");
  private static final Pattern USUAL_NUMBER =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

  private final boolean anywhere;
  private final NameService names;

  @Autowired
  PublicTargets(WebhookSettings settings) {
    this(settings, InetAddress::getAllByName);
  }

  PublicTargets(WebhookSettings settings, NameService names) {
    this.anywhere = settings.allowPrivateTargets();
    this.names = names;
  }

  @Override
  public Optional<String> faultOf(URI url) {
    return faultOf(url, name -> leadsToPublic(name, true));
  }

  /** Like {@link #faultOf}, but only what stays true wherever names lead; looks nothing up. */
  Optional<String> lastingFaultOf(URI url) {
    return faultOf(url, name -> true);
  }

  private Optional<String> faultOf(URI url, Predicate<String> isPublicName) {
    String host = url.getHost();
    return anywhere || (host != null && isPublic(host, isPublicName))
        ? Optional.empty()
        : Optional.of(
            "%s is not a public address.".formatted(host == null ? url.getAuthority() : host));
  }

  private boolean isPublic(String written, Predicate<String> isPublicName) {
    String host = written.toLowerCase(Locale.ROOT);
    if (host.startsWith("[")) {
      // what has a zone is reached within it only
      return !host.contains("%") && leadsToPublic(host, false);
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (NUMBER.matcher(name).matches()) {
      return USUAL_NUMBER.matcher(name).matches() && leadsToPublic(name, false);
    }
    return !LOCAL_NAME.matcher(name).matches() && isPublicName.test(name);
  }

  private boolean leadsToPublic(String host, boolean whenUnknown) {
    try {
      return Stream.of(names.addressesOf(host)).allMatch(PublicAddresses::include);
    } catch (UnknownHostException e) {
      return whenUnknown;
    }
  }
}
