package org.ownsay.bench;

import java.util.List;

/** Something that is measured by itself. */
@FunctionalInterface
interface Area {

    List<Figure> measure() throws Exception;
}
