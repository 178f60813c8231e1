/** The faces of people, for those who may see them. */
@NullMarked
package org.ownsay.person.rest;

import org.jspecify.annotations.NullMarked;
