/** TLS for a home without anybody who knows of it: an authority of its own, a certificate that renews itself, https. */
@NullMarked
package org.ownsay.access.tls;

import org.jspecify.annotations.NullMarked;
