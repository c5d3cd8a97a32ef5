/** The program as its users run it: the jar in a process of its own. */
@NullMarked
package io.plimsoll.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;
