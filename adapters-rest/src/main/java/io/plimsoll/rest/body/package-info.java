/** Reading request bodies, field by field, and rendering values of responses. */
@NullMarked
package io.plimsoll.rest.body;

import org.jspecify.annotations.NullMarked;
