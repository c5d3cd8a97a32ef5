/** What the command line prints. */
@NullMarked
package io.plimsoll.bootstrap.command;

import org.jspecify.annotations.NullMarked;
