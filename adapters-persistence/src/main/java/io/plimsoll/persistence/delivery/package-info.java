/** Deliveries as rows. */
@NullMarked
package io.plimsoll.persistence.delivery;

import org.jspecify.annotations.NullMarked;
