/** How refusals and failures are told to clients: always JSON. */
@NullMarked
package io.plimsoll.rest.error;

import org.jspecify.annotations.NullMarked;
