/** Clients that send requests for a while, and how long they wait for the answers. */
@NullMarked
package io.plimsoll.benchmarks.load;

import org.jspecify.annotations.NullMarked;
