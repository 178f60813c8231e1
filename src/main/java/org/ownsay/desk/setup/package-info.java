/** The first day of a home. */
@NullMarked
package org.ownsay.desk.setup;

import org.jspecify.annotations.NullMarked;
