/** Lists that are shown page by page. */
@NullMarked
package io.plimsoll.rest.paging;

import org.jspecify.annotations.NullMarked;
