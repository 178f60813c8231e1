/** A made-up home, to try things out. Nobody in it exists; their answers are made by the same code that makes real ones. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "language",
            "access",
            "symbols",
            "person",
            "board",
            "calls",
            "plan",
            "choosing"
        })
package org.ownsay.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
