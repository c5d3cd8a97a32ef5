/**
 * Usage policies: their limits, audience, period, state and actions, and the ports that keep them.
 */
@NullMarked
package io.plimsoll.domain.policy;

import org.jspecify.annotations.NullMarked;
