/** Fakes for what happened on the marketplace. */
@NullMarked
package io.plimsoll.application.event;

import org.jspecify.annotations.NullMarked;
