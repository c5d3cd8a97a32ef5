/** Names and keys that marketplace objects carry. */
@NullMarked
package io.plimsoll.domain.identity;

import org.jspecify.annotations.NullMarked;
