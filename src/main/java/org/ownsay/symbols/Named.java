package org.ownsay.symbols;

import java.util.List;

/**
 * A picture as one language calls it.
 *
 * @param picture the picture's id, such as {@code openmoji/1F415} or {@code own/soup}
 * @param keywords other words under which somebody may look for it
 * @param category the id of the {@link Category} that it stands in
 */
public record Named(String picture, String name, List<String> keywords, String category) {

    public Named {
        keywords = List.copyOf(keywords);
    }
}
