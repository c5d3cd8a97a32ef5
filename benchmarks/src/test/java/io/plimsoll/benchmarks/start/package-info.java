/** How long the server takes until it listens, and how much memory it has then. */
@NullMarked
package io.plimsoll.benchmarks.start;

import org.jspecify.annotations.NullMarked;
