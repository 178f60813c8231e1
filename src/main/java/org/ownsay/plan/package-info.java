/** What a person has said stands in their plan: statements, provenance, and what is to be done about them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language", "access", "symbols", "speech", "person", "board"})
package org.ownsay.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
