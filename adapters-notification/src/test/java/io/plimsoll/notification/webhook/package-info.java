/** Tests of webhooks. */
@NullMarked
package io.plimsoll.notification.webhook;

import org.jspecify.annotations.NullMarked;
