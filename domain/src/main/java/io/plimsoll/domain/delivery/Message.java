package io.plimsoll.domain.delivery;

/** What a delivery says. It holds all that there is to say: nothing is looked up to send it. */
public sealed interface Message permits PolicyNotice, EventNotice {}
