/** Looking things up: which of a kind a viewer wants to see, and in which order. */
@NullMarked
package io.plimsoll.application.finding;

import org.jspecify.annotations.NullMarked;
