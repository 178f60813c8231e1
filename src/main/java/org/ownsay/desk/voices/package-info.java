/** How everything is heard: which voices there are, what the home records itself, and how it wants words to be said. */
@NullMarked
package org.ownsay.desk.voices;

import org.jspecify.annotations.NullMarked;
