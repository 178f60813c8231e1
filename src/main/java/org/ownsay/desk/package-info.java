/** Every screen staff and supporters work on. */
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
package org.ownsay.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
