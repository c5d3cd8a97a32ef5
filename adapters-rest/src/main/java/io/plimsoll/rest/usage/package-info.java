/** Reporting and showing usage over HTTP. */
@NullMarked
package io.plimsoll.rest.usage;

import org.jspecify.annotations.NullMarked;
