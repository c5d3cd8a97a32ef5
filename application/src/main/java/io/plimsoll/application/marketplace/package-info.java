/** Looking after what is sold on the marketplace, and what was bought there. */
@NullMarked
package io.plimsoll.application.marketplace;

import org.jspecify.annotations.NullMarked;
