/** The way of pictures and their names to a tablet. */
@NullMarked
package org.ownsay.board.rest;

import org.jspecify.annotations.NullMarked;
