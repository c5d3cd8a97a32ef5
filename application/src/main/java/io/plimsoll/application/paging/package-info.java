/** Showing long lists page by page. */
@NullMarked
package io.plimsoll.application.paging;

import org.jspecify.annotations.NullMarked;
