package org.ownsay.board;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a person can be asked.
 *
 * @param isMany whether more than one option may be chosen, one after the other
 * @param options 2 or more; their order here means nothing
 */
public record Question(QuestionId id, boolean isMany, List<OptionId> options) {

    public Question {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("Nothing to choose between in " + id);
        }
        if (options.stream().distinct().count() < options.size()) {
            throw new IllegalArgumentException("Something twice in " + id + ": "
                    + options.stream().map(OptionId::value).collect(Collectors.joining(" ")));
        }
    }
}
