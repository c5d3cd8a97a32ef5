package io.plimsoll.application.delivery;

import io.plimsoll.domain.delivery.Recipient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many webhooks are called at the same moment: only some, so that slow ones leave time for
 * mail, and not all of them at one receiver, so that it leaves a line for others.
 */
final class WebhookLines {
  private final int most;
  private final int mostOfOne;
  private final List<String> called = new ArrayList<>();

  /**
   * @param most at least 1
   */
  WebhookLines(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a webhook needs a line: " + most);
    }
    this.most = most;
    this.mostOfOne = Math.max(1, most - 1);
  }

  /** For one delivery; to be closed when that is over. */
  Line line() {
    return new Line();
  }

  private synchronized boolean take(String receiver) {
    return called.size() < most
        && Collections.frequency(called, receiver) < mostOfOne
        && called.add(receiver);
  }

  private synchronized void giveBack(String receiver) {
    called.remove(receiver);
  }

  /** Not for several threads. */
  final class Line implements AutoCloseable {
    private Optional<String> held = Optional.empty();

    /** Whether it leads there now; if so, it does until it is closed. Mail needs none. */
    boolean leadsTo(Recipient recipient) {
      return switch (recipient) {
        case Recipient.Mailbox mailbox -> true;
        case Recipient.MailHook mailbox -> true;
        case Recipient.WebHook hook -> held.isPresent() || take(hook.origin());
      };
    }

    private boolean take(String receiver) {
      held = Optional.of(receiver).filter(WebhookLines.this::take);
      return held.isPresent();
    }

    @Override
    public void close() {
      held.ifPresent(WebhookLines.this::giveBack);
    }
  }
}
