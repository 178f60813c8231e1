package org.ownsay.desk.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Looks through a form once, and says beside each field the first thing that is wrong with it. */
public final class Check {

    private final Map<Field, String> wrong = new LinkedHashMap<>();

    public Check that(boolean isFine, Field field, String otherwise) {
        field.fine();
        if (!isFine) {
            wrong.putIfAbsent(field, otherwise);
        }
        return this;
    }

    /** Whether all is well. If not, the first field that is not so has the focus. */
    public boolean isFine() {
        wrong.forEach(Field::wrong);
        wrong.keySet().stream().findFirst().ifPresent(Field::lookHere);
        return wrong.isEmpty();
    }
}
