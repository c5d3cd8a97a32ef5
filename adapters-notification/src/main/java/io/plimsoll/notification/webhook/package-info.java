/** Telling the systems of others what happened, over HTTP. */
@NullMarked
package io.plimsoll.notification.webhook;

import org.jspecify.annotations.NullMarked;
