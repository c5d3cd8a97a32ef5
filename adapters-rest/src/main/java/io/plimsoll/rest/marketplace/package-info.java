/** What is sold on the marketplace, and what was bought there, over HTTP. */
@NullMarked
package io.plimsoll.rest.marketplace;

import org.jspecify.annotations.NullMarked;
