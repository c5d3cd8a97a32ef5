/** Who wants to be told of events, in the database. */
@NullMarked
package io.plimsoll.persistence.hook;

import org.jspecify.annotations.NullMarked;
