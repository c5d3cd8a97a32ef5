/** Lists, single objects and decisions beside a constant answer of the same server. */
@NullMarked
package io.plimsoll.benchmarks.api;

import org.jspecify.annotations.NullMarked;
