/** Organizations, the groups they are in, and their projects. */
@NullMarked
package io.plimsoll.domain.organization;

import org.jspecify.annotations.NullMarked;
