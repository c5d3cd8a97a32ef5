/** The rules that every evaluation applies, without a database. */
@NullMarked
package io.plimsoll.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
