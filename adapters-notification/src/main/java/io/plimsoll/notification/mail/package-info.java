/** Mail to people: what it says, as whom it is sent, and what came of it. */
@NullMarked
package io.plimsoll.notification.mail;

import org.jspecify.annotations.NullMarked;
