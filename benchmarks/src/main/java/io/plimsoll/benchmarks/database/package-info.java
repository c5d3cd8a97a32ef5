/** The PostgreSQL database that is measured. */
@NullMarked
package io.plimsoll.benchmarks.database;

import org.jspecify.annotations.NullMarked;
