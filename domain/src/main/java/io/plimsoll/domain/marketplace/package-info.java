/** Offerings, their components, the orders for them, and the resources that were bought. */
@NullMarked
package io.plimsoll.domain.marketplace;

import org.jspecify.annotations.NullMarked;
