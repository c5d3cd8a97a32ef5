package io.plimsoll.domain.delivery;

import io.plimsoll.domain.hook.HookId;
import java.util.Locale;

/** Where a delivery goes. */
public sealed interface Recipient {

  /** Tells recipients apart. */
  String key();

  /** What others may see of it: an address without what may be secret in it. */
  String shown();

  /**
   * A mail address; cases don't tell recipients apart, as mail systems in practice don't either.
   *
   * @param address as people wrote it
   */
  record Mailbox(String address) implements Recipient {
    @Override
    public String key() {
      return address.toLowerCase(Locale.ROOT);
    }

    @Override
    public String shown() {
      return address;
    }
  }

  /**
   * A hook that tells by mail; whether it still does is looked up when the message is sent.
   *
   * @param address to which it told when the delivery was staged
   */
  record MailHook(HookId hook, String address) implements Recipient {
    @Override
    public String key() {
      return hook.toString();
    }

    @Override
    public String shown() {
      return address;
    }
  }

  /**
   * A web hook; where it leads, and with which secret, is looked up when the message is sent.
   *
   * @param origin scheme, host and port of where it led when the delivery was staged
   */
  record WebHook(HookId hook, String origin) implements Recipient {
    @Override
    public String key() {
      return hook.toString();
    }

    @Override
    public String shown() {
      return origin;
    }
  }
}
