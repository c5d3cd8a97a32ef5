/** The evaluation job's own parts. */
@NullMarked
package io.plimsoll.batch.evaluation;

import org.jspecify.annotations.NullMarked;
