/** Makes marketplaces of any size, the same one from the same seed. */
@NullMarked
package io.plimsoll.benchmarks.marketplace;

import org.jspecify.annotations.NullMarked;
