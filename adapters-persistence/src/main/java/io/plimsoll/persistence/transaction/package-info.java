/** Transactions and row locks of the database. */
@NullMarked
package io.plimsoll.persistence.transaction;

import org.jspecify.annotations.NullMarked;
