/** Every screen a person meets. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "language",
            "access",
            "symbols",
            "speech",
            "person",
            "board",
            "calls",
            "plan",
            "choosing"
        })
package org.ownsay.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
