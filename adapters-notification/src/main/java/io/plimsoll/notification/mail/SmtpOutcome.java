package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.Sending;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * What a failure to send means: whether the mail was taken all the same, else whether trying again
 * can help, and why in one line.
 */
final class SmtpOutcome {
  private static final int FIRST_PERMANENT = 500;
  private static final int MOST_OF_REASON = 300;

  /** Replies that ask for other credentials: the server would take the mail from somebody else. */
  private static final Set<Integer> NOT_AUTHENTICATED = Set.of(530, 534, 535, 538);

  private SmtpOutcome() {}

  static Sending of(Exception failure) {
    // only to take leave of the server has failed, after it had taken the mail
    if (failure instanceof MailSendException sending && sending.getFailedMessages().isEmpty()) {
      return new Sending.Accepted();
    }
    List<Throwable> causes = causes(failure);
    return causes.stream()
        .flatMap(cause -> refusal(cause).stream())
        .findFirst()
        .orElseGet(() -> new Sending.Postponed(line(reason(causes))));
  }

  private static Optional<Sending> refusal(Throwable cause) {
    boolean refused =
        switch (cause) {
          case AddressException invalid -> true;
          case SMTPAddressFailedException answer -> isPermanent(answer.getReturnCode());
          // whoever may not send at all has wrong settings, which somebody will put right
          case SMTPSendFailedException answer ->
              isPermanent(answer.getReturnCode()) && !answer.getCommand().startsWith("MAIL");
          default -> false;
        };
    return refused ? Optional.of(new Sending.Refused(line(reason(cause)))) : Optional.empty();
  }

  private static boolean isPermanent(int reply) {
    return reply >= FIRST_PERMANENT && !NOT_AUTHENTICATED.contains(reply);
  }

  /**
   * From the failure to what is behind it: what is wrong with the mail, rather than that taking
   * leave has failed as well.
   */
  private static List<Throwable> causes(Exception failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable cause = failure;
        cause != null && !causes.contains(cause);
        cause = behind(cause)) {
      causes.add(cause);
    }
    return causes;
  }

  private static @Nullable Throwable behind(Throwable failure) {
    return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
        ? sending.getMessageExceptions()[0]
        : failure.getCause();
  }

  /** What the mail library says, and what it was told by the system. */
  private static String reason(List<Throwable> causes) {
    Throwable deepest = causes.getLast();
    if (deepest instanceof MessagingException) {
      return reason(deepest);
    }
    return causes.reversed().stream()
        .filter(MessagingException.class::isInstance)
        .findFirst()
        .map(cause -> reason(cause) + " (" + deepest + ")")
        .orElseGet(() -> reason(deepest));
  }

  private static String reason(Throwable cause) {
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  private static String line(String reason) {
    return Wording.oneLine(reason, MOST_OF_REASON);
  }
}
