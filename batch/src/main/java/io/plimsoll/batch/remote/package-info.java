/** Evaluating on several machines, which a broker hands parts of a run to. */
@NullMarked
package io.plimsoll.batch.remote;

import org.jspecify.annotations.NullMarked;
