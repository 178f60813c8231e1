/** What every screen of the desk stands in, and the way in. */
@NullMarked
package org.ownsay.desk.shell;

import org.jspecify.annotations.NullMarked;
