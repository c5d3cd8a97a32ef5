/** Sends what no honest client would, to everything that the server offers. */
@NullMarked
package io.plimsoll.bootstrap.hostile;

import org.jspecify.annotations.NullMarked;
