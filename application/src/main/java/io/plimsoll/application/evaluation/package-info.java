/** Holding policies against what was used: one evaluator for runs, reports and changes. */
@NullMarked
package io.plimsoll.application.evaluation;

import org.jspecify.annotations.NullMarked;
