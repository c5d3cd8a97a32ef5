/** Mail as a server on this machine takes it, or doesn't. */
@NullMarked
package io.plimsoll.notification.mail;

import org.jspecify.annotations.NullMarked;
