/** Who wants to be told of events outside of Plimsoll. */
@NullMarked
package io.plimsoll.domain.hook;

import org.jspecify.annotations.NullMarked;
