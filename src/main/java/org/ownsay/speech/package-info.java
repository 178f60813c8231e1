/** Saying words aloud. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "storage"})
package org.ownsay.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
