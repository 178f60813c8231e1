package org.ownsay.symbols;

import java.util.List;

/**
 * A part of life under which pictures are found without typing.
 *
 * @param picture the id of the picture that stands for it
 * @param topics ids of the topics whose options belong here too
 */
public record Category(String id, String picture, List<String> topics) {

    public Category {
        topics = List.copyOf(topics);
    }
}
