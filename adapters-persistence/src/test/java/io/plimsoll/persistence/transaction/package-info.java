/** What becomes of work whose transactions get into each other's way. */
@NullMarked
package io.plimsoll.persistence.transaction;

import org.jspecify.annotations.NullMarked;
