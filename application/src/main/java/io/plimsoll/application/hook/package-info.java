/** Subscribing to events, and finding out who is to be told of one. */
@NullMarked
package io.plimsoll.application.hook;

import org.jspecify.annotations.NullMarked;
