/** What can be asked: topics, questions, options. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language", "access", "symbols", "speech", "person"})
package org.ownsay.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
