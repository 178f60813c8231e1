/** The screens that people choose on. */
@NullMarked
package org.ownsay.desk.tablets;

import org.jspecify.annotations.NullMarked;
