/** Reporting what was used. */
@NullMarked
package io.plimsoll.application.usage;

import org.jspecify.annotations.NullMarked;
