/** Usage policies over HTTP. */
@NullMarked
package io.plimsoll.rest.policy;

import org.jspecify.annotations.NullMarked;
