/** Reads archives with Apache Commons Compress. */
@NullMarked
package org.ownsay.symbols.compress;

import org.jspecify.annotations.NullMarked;
