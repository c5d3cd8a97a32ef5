/** Holds what each person may see and change against one table. */
@NullMarked
package io.plimsoll.bootstrap.rights;

import org.jspecify.annotations.NullMarked;
