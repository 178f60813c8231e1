/** The symbol packs of a home: what came in with each, what was left out, and bringing and removing them. */
@NullMarked
package org.ownsay.desk.packs;

import org.jspecify.annotations.NullMarked;
