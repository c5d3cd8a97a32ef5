/** Loading a marketplace feed in bulk, line by line told what became of it. */
@NullMarked
package io.plimsoll.application.feed;

import org.jspecify.annotations.NullMarked;
