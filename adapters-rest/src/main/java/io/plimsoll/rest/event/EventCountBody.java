package io.plimsoll.rest.event;

/** How many events there are. */
record EventCountBody(long count) {}
