/** Signing in, and who a user is, over HTTP. */
@NullMarked
package io.plimsoll.rest.access;

import org.jspecify.annotations.NullMarked;
