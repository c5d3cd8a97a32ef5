/** What happened on the marketplace, for everybody who has to know later. */
@NullMarked
package io.plimsoll.domain.event;

import org.jspecify.annotations.NullMarked;
