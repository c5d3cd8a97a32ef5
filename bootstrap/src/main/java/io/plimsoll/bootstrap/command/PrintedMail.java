package io.plimsoll.bootstrap.command;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Prints mail instead of sending it: the plain text of what one reader gets, and of all other mail
 * the subject. Keeps it until there is a good moment.
 */
final class PrintedMail extends JavaMailSenderImpl {
  private final PrintWriter out;
  private final String reader;
  private final Deque<String> kept = new ArrayDeque<>();
  private boolean printing;

  /**
   * @param reader the address whose mail is printed whole
   */
  PrintedMail(PrintWriter out, String reader) {
    this.out = out;
    this.reader = reader;
  }

  /** Prints what was sent so far, what can be read first, and from now on all at once. */
  synchronized void print() {
    kept.forEach(out::println);
    kept.clear();
    printing = true;
  }

  @Override
  protected synchronized void doSend(MimeMessage[] mail, Object @Nullable [] originals) {
    for (MimeMessage one : mail) {
      keep(one);
    }
    if (printing) {
      print();
    }
  }

  private void keep(MimeMessage mail) {
    try {
      String to = mail.getRecipients(Message.RecipientType.TO)[0].toString();
      if (to.equals(reader)) {
        kept.addFirst(whole(mail, to));
      } else {
        kept.addLast("Mail to %s: %s".formatted(to, mail.getSubject()));
      }
    } catch (MessagingException | IOException e) {
      throw new MailPreparationException("mail that can't be read", e);
    }
  }

  private static String whole(MimeMessage mail, String to) throws MessagingException, IOException {
    // the first of the alternatives is the plain one
    Object text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    return "%nMail to %s:%n%n%s"
        .formatted(
            to,
            "Subject: %s%n%n%s"
                .formatted(mail.getSubject(), text)
                .indent(2)
                .replaceAll("(?m)^ +$", ""));
  }
}
