/** The keys by which rows refer to one another. */
@NullMarked
package io.plimsoll.persistence.identity;

import org.jspecify.annotations.NullMarked;
