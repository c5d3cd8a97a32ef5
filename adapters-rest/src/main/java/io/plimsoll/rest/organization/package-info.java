/** Organizations, their groups and their projects over HTTP. */
@NullMarked
package io.plimsoll.rest.organization;

import org.jspecify.annotations.NullMarked;
