/** Importing a marketplace feed: reading its files line by line, and loading them in chunks. */
@NullMarked
package io.plimsoll.batch.feed;

import org.jspecify.annotations.NullMarked;
