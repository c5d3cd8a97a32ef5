/** Usage that comes in, by the API and by feeds, beside what the database needs at least. */
@NullMarked
package io.plimsoll.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
