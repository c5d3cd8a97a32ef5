/** The installed program, which is measured in processes of its own. */
@NullMarked
package io.plimsoll.benchmarks.program;

import org.jspecify.annotations.NullMarked;
