/** Telling people and systems, and what became of it. */
@NullMarked
package io.plimsoll.application.delivery;

import org.jspecify.annotations.NullMarked;
