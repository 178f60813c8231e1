/** Who may do what, on which tablet, and who did. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language"})
package org.ownsay.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
