/** Who may sign in at the desk. */
@NullMarked
package org.ownsay.desk.accounts;

import org.jspecify.annotations.NullMarked;
