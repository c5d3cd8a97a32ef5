package io.plimsoll.notification.mail;

/**
 * What a mail says.
 *
 * @param subject one line of a length that mail programs show
 * @param text for programs that show plain text
 * @param html the same for all others
 */
record Letter(String subject, String text, String html) {}
