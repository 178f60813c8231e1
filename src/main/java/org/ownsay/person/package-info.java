/** The people who choose, and how each best sees, hears, understands and selects. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language", "access", "symbols", "speech"})
package org.ownsay.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
