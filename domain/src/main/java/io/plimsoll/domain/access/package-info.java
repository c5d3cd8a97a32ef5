/** Users, the roles they hold, and what a viewer may see and change. */
@NullMarked
package io.plimsoll.domain.access;

import org.jspecify.annotations.NullMarked;
