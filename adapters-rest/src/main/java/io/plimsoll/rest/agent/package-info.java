/** What site agents say of themselves over HTTP. */
@NullMarked
package io.plimsoll.rest.agent;

import org.jspecify.annotations.NullMarked;
