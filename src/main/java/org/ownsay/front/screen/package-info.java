/** The parts that a person's screens are made of. What can be pressed and heard lives in the browser. */
@NullMarked
package org.ownsay.front.screen;

import org.jspecify.annotations.NullMarked;
