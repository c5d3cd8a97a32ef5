/** What the query of a request says. */
@NullMarked
package io.plimsoll.rest.query;

import org.jspecify.annotations.NullMarked;
