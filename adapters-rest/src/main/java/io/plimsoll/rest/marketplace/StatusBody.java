package io.plimsoll.rest.marketplace;

/** What was done, for people. */
record StatusBody(String status) {}
