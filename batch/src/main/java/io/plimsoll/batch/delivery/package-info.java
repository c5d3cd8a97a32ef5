/** Running staged actions, and sending what they stage. */
@NullMarked
package io.plimsoll.batch.delivery;

import org.jspecify.annotations.NullMarked;
