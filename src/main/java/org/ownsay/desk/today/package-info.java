/** What is to be seen to today. */
@NullMarked
package org.ownsay.desk.today;

import org.jspecify.annotations.NullMarked;
