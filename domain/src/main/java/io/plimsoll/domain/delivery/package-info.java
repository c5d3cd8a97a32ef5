/** Messages to people and systems: what they say, to whom they go, and what became of them. */
@NullMarked
package io.plimsoll.domain.delivery;

import org.jspecify.annotations.NullMarked;
