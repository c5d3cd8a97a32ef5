/** Starting jobs one at a time, and taking up those that were cut off. */
@NullMarked
package io.plimsoll.batch.run;

import org.jspecify.annotations.NullMarked;
