/** The PostgreSQL database that is measured. */
@NullMarked
package io.plimsoll.benchmarks.marketplacebase;

import org.jspecify.annotations.NullMarked;
