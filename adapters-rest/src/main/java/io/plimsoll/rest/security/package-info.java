/** Who may pass: tokens, viewers and password hashes. */
@NullMarked
package io.plimsoll.rest.security;

import org.jspecify.annotations.NullMarked;
