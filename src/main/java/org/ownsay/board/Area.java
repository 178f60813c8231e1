package org.ownsay.board;

import java.util.List;

/**
 * A part of a person's life that can be asked about, and a tile on home.
 *
 * @param places what stands where, the first place first; topics that share a place take turns by the time of day
 */
public record Area(AreaId id, List<List<TopicId>> places) {

    public Area {
        places = places.stream().map(List::copyOf).toList();
    }

    public List<TopicId> topics() {
        return places.stream().flatMap(List::stream).toList();
    }
}
