package io.plimsoll.domain.hook;

import java.net.URI;
import java.util.Optional;

/** Where webhooks may lead. */
public interface WebhookTargets {

  /**
   * Why no webhook may lead to this URL, in a sentence for people; empty when one may. Looks the
   * name of the host up, which can take long; a name that nobody knows is no fault, since it may be
   * known later.
   */
  Optional<String> faultOf(URI url);
}
