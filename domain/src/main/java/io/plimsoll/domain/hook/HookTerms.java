package io.plimsoll.domain.hook;

/**
 * What its author says about a hook.
 *
 * @param active whether it tells of anything
 */
public record HookTerms(Destination destination, Subscription subscription, boolean active) {}
