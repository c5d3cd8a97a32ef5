/** The API of the whole application, as clients meet it. */
@NullMarked
package io.plimsoll.bootstrap.served;

import org.jspecify.annotations.NullMarked;
