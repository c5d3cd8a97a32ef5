/** What is done together or not at all. */
@NullMarked
package io.plimsoll.application.transaction;

import org.jspecify.annotations.NullMarked;
