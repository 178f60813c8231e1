/** One sitting: questions put, answers taken, support given, the person's yes to each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"storage", "language", "access", "symbols", "speech", "person", "board", "calls", "plan"
        })
package org.ownsay.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
