/** The command line. */
@NullMarked
package io.plimsoll.bootstrap.command;

import org.jspecify.annotations.NullMarked;
