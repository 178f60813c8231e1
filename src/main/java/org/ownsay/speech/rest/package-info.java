/** The way of a clip to a tablet. */
@NullMarked
package org.ownsay.speech.rest;

import org.jspecify.annotations.NullMarked;
