/** The programs that report for offerings, and when each was last heard of. */
@NullMarked
package io.plimsoll.domain.agent;

import org.jspecify.annotations.NullMarked;
