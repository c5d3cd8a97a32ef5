/** Hyperlinks to resources, and the public ids in them. */
@NullMarked
package io.plimsoll.rest.link;

import org.jspecify.annotations.NullMarked;
