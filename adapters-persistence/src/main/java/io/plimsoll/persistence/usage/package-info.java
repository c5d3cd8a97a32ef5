/** The usage ledger in the database. */
@NullMarked
package io.plimsoll.persistence.usage;

import org.jspecify.annotations.NullMarked;
