/** What people read of a measurement. */
@NullMarked
package io.plimsoll.benchmarks.report;

import org.jspecify.annotations.NullMarked;
