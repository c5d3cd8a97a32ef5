/** Work that is done after a transaction, by whichever node comes to it first. */
@NullMarked
package io.plimsoll.persistence.task;

import org.jspecify.annotations.NullMarked;
