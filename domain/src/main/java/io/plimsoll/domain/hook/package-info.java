/** Who wants to be told of which events, and where. */
@NullMarked
package io.plimsoll.domain.hook;

import org.jspecify.annotations.NullMarked;
