/** What was sent, and what became of it. */
@NullMarked
package io.plimsoll.rest.delivery;

import org.jspecify.annotations.NullMarked;
