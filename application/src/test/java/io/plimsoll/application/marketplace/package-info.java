/** Offerings, components and resources in memory. */
@NullMarked
package io.plimsoll.application.marketplace;

import org.jspecify.annotations.NullMarked;
