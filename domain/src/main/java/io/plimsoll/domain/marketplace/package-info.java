/** Offerings, their components, and the resources that were bought of them. */
@NullMarked
package io.plimsoll.domain.marketplace;

import org.jspecify.annotations.NullMarked;
