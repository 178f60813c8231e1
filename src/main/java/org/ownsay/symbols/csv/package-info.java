/** Reads tables with Apache Commons CSV. */
@NullMarked
package org.ownsay.symbols.csv;

import org.jspecify.annotations.NullMarked;
