/** Pictures that stand for words, and who drew them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "language"})
package org.ownsay.symbols;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
