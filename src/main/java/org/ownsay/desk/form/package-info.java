/** What staff fill in: every field with its name, and beside it what is wrong with it. */
@NullMarked
package org.ownsay.desk.form;

import org.jspecify.annotations.NullMarked;
