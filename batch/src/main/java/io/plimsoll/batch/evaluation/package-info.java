/** The job that evaluates policies in partitions and chunks. */
@NullMarked
package io.plimsoll.batch.evaluation;

import org.jspecify.annotations.NullMarked;
