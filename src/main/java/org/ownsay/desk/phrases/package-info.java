/** What staff write for somebody to say in Talk. */
@NullMarked
package org.ownsay.desk.phrases;

import org.jspecify.annotations.NullMarked;
