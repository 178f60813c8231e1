package org.ownsay.board;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can be asked.
 *
 * @param scale what the options are put on, for {@code SORT}
 * @param after it is asked only if this was chosen before in the same sitting
 * @param options 2 or more; their order here means nothing
 */
public record Question(
        QuestionId id,
        Select select,
        @Nullable Scale scale,
        @Nullable OptionId after,
        List<OptionId> options) {

    public Question {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("Nothing to choose between in " + id);
        }
        if (options.stream().distinct().count() < options.size()) {
            throw new IllegalArgumentException("Something twice in " + id + ": "
                    + options.stream().map(OptionId::value).collect(Collectors.joining(" ")));
        }
        if (select == Select.SORT != (scale != null)) {
            throw new IllegalArgumentException("A scale belongs to sorting and to nothing else: " + id);
        }
    }

    public Question(QuestionId id, Select select, List<OptionId> options) {
        this(id, select, null, null, options);
    }

    /** Whether several may be chosen, one after the other. */
    public boolean isMany() {
        return select == Select.MANY;
    }

    /** Whether each option is put on a scale. */
    public boolean isSort() {
        return select == Select.SORT;
    }
}
