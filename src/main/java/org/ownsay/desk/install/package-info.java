/** How a screen comes to trust this machine, for whoever holds it: nobody is signed in there. */
@NullMarked
package org.ownsay.desk.install;

import org.jspecify.annotations.NullMarked;
