package io.plimsoll.bootstrap.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where one webhook leads. It takes nothing that is not signed with a secret that it trusts. */
public final class Inbox {
  private static final int TAKEN = 204;
  private static final int FORGED = 401;

  private final String url;
  private final List<String> trusted = new CopyOnWriteArrayList<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile int usualAnswer = TAKEN;
  private volatile String redirect;

  Inbox(String url) {
    this.url = url;
    this.redirect = url;
  }

  /**
   * A request.
   *
   * @param id tells one message from another
   * @param answer the status with which it was answered
   */
  public record Call(String id, Map<String, List<String>> headers, String body, int answer) {

    public String type() {
      return json().get("event_type").stringValue();
    }

    public JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }

    /** Whether it is signed with this secret, now. */
    public boolean isSignedWith(String secret) {
      try {
        new Webhook(secret).verify(body, headers);
        return true;
      } catch (EmptyWebhookSecretException | WebhookVerificationException e) {
        return false;
      }
    }
  }

  public String url() {
    return url;
  }

  /** From now on. */
  public void trusts(String secret) {
    trusted.add(secret);
  }

  /** From now on, when what it is sent is genuine. */
  public void answers(int status) {
    usualAnswer = status;
  }

  /** Answers that others should be asked instead. */
  void redirectsTo(Inbox other) {
    redirect = other.url;
    usualAnswer = 307;
  }

  String redirect() {
    return redirect;
  }

  int take(Headers headers, String body) {
    String id = headers.getFirst("webhook-id");
    Call call = new Call(id, Map.copyOf(headers), body, usualAnswer);
    boolean genuine = trusted.stream().anyMatch(call::isSignedWith);
    Call judged = genuine ? call : new Call(id, call.headers(), body, FORGED);
    calls.add(judged);
    return judged.answer();
  }

  /** All requests, in the order in which they came. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Those that were not refused. */
  public List<Call> taken() {
    return calls.stream().filter(call -> call.answer() == TAKEN).toList();
  }
}
