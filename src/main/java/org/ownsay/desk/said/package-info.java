/** The parts that show what somebody said, and who said it. */
@NullMarked
package org.ownsay.desk.said;

import org.jspecify.annotations.NullMarked;
