/** What the kiosk says, in every language it speaks (ICU messages, direction, collation, fallback). */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage"})
package org.ownsay.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
