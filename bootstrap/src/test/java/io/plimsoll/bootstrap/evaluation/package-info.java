/** The evaluation job over real databases, cut off and taken up again. */
@NullMarked
package io.plimsoll.bootstrap.evaluation;

import org.jspecify.annotations.NullMarked;
