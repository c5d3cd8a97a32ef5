/** What happened, over HTTP. */
@NullMarked
package io.plimsoll.rest.event;

import org.jspecify.annotations.NullMarked;
