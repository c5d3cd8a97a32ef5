/** Organizations, groups and projects in memory. */
@NullMarked
package io.plimsoll.application.organization;

import org.jspecify.annotations.NullMarked;
