/** Holds the description of the API against what it is said to be, and answers against it. */
@NullMarked
package io.plimsoll.bootstrap.description;

import org.jspecify.annotations.NullMarked;
