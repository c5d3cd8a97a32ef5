/** Holds answers against what the parsers of Waldur's clients demand. */
@NullMarked
package io.plimsoll.bootstrap.sdk;

import org.jspecify.annotations.NullMarked;
