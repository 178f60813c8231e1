/** What a tablet may ask about itself. */
@NullMarked
package org.ownsay.access.rest;

import org.jspecify.annotations.NullMarked;
