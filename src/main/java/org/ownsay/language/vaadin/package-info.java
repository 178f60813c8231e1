/** The program's texts for Vaadin. */
@NullMarked
package org.ownsay.language.vaadin;

import org.jspecify.annotations.NullMarked;
