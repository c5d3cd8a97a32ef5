/** The HTTP side of the marketplace: what every endpoint is declared with. */
@NullMarked
package io.plimsoll.rest;

import org.jspecify.annotations.NullMarked;
