/** How one answer came about. */
@NullMarked
package org.ownsay.desk.evidence;

import org.jspecify.annotations.NullMarked;
