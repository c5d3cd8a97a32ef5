/** The nightly evaluation beside one statement that does all, and a statement for each limit. */
@NullMarked
package io.plimsoll.benchmarks.evaluate;

import org.jspecify.annotations.NullMarked;
