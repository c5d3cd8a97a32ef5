/** Describes this API to its clients, from what its endpoints declare: OpenAPI and its pages. */
@NullMarked
package io.plimsoll.rest.description;

import org.jspecify.annotations.NullMarked;
