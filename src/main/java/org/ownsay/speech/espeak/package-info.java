/** Many languages, spoken by eSpeak NG where it is installed: a program of its own, to which only a text is handed. */
@NullMarked
package org.ownsay.speech.espeak;

import org.jspecify.annotations.NullMarked;
