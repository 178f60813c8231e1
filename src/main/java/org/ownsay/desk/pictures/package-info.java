/** Which picture shows what can be chosen, and why; photos are added and taken down here. */
@NullMarked
package org.ownsay.desk.pictures;

import org.jspecify.annotations.NullMarked;
