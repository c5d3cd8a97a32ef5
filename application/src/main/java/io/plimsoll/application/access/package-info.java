/** Who asks: signing in, tokens, and who a user is. */
@NullMarked
package io.plimsoll.application.access;

import org.jspecify.annotations.NullMarked;
