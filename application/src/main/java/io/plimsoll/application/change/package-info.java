/** What becomes of requests to change something. */
@NullMarked
package io.plimsoll.application.change;

import org.jspecify.annotations.NullMarked;
