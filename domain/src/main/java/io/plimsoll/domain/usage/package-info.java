/** What resources used, by component and billing month, and the ledger that keeps it. */
@NullMarked
package io.plimsoll.domain.usage;

import org.jspecify.annotations.NullMarked;
