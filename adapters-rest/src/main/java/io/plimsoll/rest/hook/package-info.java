/** Who wants to be told of events, over HTTP. */
@NullMarked
package io.plimsoll.rest.hook;

import org.jspecify.annotations.NullMarked;
