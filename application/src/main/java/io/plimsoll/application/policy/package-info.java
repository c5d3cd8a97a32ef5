/** Defining, changing, retiring and finding usage policies. */
@NullMarked
package io.plimsoll.application.policy;

import org.jspecify.annotations.NullMarked;
