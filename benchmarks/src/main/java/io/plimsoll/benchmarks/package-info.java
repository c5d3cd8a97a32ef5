/** Measures Plimsoll on data of any size against the best that the database can do. */
@NullMarked
package io.plimsoll.benchmarks;

import org.jspecify.annotations.NullMarked;
