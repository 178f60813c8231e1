/** The way between a tablet and {@code calls}. */
@NullMarked
package org.ownsay.calls.rest;

import org.jspecify.annotations.NullMarked;
