/** QR codes, drawn with ZXing. */
@NullMarked
package org.ownsay.desk.zxing;

import org.jspecify.annotations.NullMarked;
