/** What a person needs now: heard, seen by, done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language", "access", "symbols", "speech", "person"})
package org.ownsay.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
