/** Puts the application together: settings, database, clock and use cases. */
@NullMarked
package io.plimsoll.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
