package io.plimsoll.notification.webhook;

/**
 * What webhooks may do.
 *
 * @param allowPrivateTargets whether they may lead to addresses that are not public
 */
public record WebhookSettings(boolean allowPrivateTargets) {}
