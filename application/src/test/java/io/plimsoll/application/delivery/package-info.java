/** Fakes for what is sent. */
@NullMarked
package io.plimsoll.application.delivery;

import org.jspecify.annotations.NullMarked;
