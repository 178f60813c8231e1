/** English, spoken inside the program: nothing to install. */
@NullMarked
package org.ownsay.speech.freetts;

import org.jspecify.annotations.NullMarked;
