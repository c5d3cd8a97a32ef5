/** Telling what happened, and looking it up. */
@NullMarked
package io.plimsoll.application.event;

import org.jspecify.annotations.NullMarked;
