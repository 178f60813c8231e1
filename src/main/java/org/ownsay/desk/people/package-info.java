/** The people, and what stands in each one's plan. */
@NullMarked
package org.ownsay.desk.people;

import org.jspecify.annotations.NullMarked;
