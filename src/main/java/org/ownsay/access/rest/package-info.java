/** What a tablet may ask about itself, and what it has to trust. */
@NullMarked
package org.ownsay.access.rest;

import org.jspecify.annotations.NullMarked;
