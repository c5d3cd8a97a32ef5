/** Offerings, their components and resources in the database. */
@NullMarked
package io.plimsoll.persistence.marketplace;

import org.jspecify.annotations.NullMarked;
