/** What happened, in the database. */
@NullMarked
package io.plimsoll.persistence.event;

import org.jspecify.annotations.NullMarked;
