package org.ownsay.symbols;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every picture that is shown in one home now, and which of them wins: see {@link Whence}. */
public final class Album {

    private final Map<Of, Picture> photos;
    private final Map<String, Depiction> fromPacks;
    private final Pictures builtIn;
    private final Set<Whence> seen;

    Album(Map<Of, Picture> photos, Map<String, Depiction> fromPacks, Pictures builtIn) {
        this(photos, fromPacks, builtIn, EnumSet.allOf(Whence.class));
    }

    private Album(Map<Of, Picture> photos, Map<String, Depiction> fromPacks, Pictures builtIn, Set<Whence> seen) {
        this.photos = photos;
        this.fromPacks = fromPacks;
        this.builtIn = builtIn;
        this.seen = seen;
    }

    /** The same pictures, as somebody sees them to whom only some kinds say anything: the others are passed over. */
    public Album only(Set<Whence> seen) {
        return new Album(photos, fromPacks, builtIn, seen);
    }

    record Of(String concept, @Nullable UUID person) {}

    /**
     * What shows it to them, if anything does: else the word stands alone.
     *
     * @param concept such as {@code soup}
     * @param person who looks; without, what everybody in the home sees
     */
    public Optional<Depiction> find(String concept, @Nullable UUID person) {
        return list(concept, person).stream().findFirst();
    }

    /** Everything that shows it to them, the one that wins first. */
    public List<Depiction> list(String concept, @Nullable UUID person) {
        return Stream.of(Whence.values())
                .filter(seen::contains)
                .flatMap(whence -> find(whence, concept, person).stream())
                .toList();
    }

    /**
     * What shows each of them, or nothing at all where one has no picture: a lone picture among words draws the choice
     * (practice 3.8, rule 6).
     */
    public Map<String, Picture> showAll(Collection<String> concepts, @Nullable UUID person) {
        var shown = new HashMap<String, Picture>();
        concepts.forEach(concept -> find(concept, person).ifPresent(found -> shown.put(concept, found.picture())));
        return shown.keySet().containsAll(concepts) ? shown : Map.of();
    }

    private Optional<Depiction> find(Whence whence, String concept, @Nullable UUID person) {
        return switch (whence) {
            case OWN_PHOTO -> person == null ? Optional.empty() : photo(whence, concept, person);
            case HOME_PHOTO -> photo(whence, concept, null);
            case PACK -> Optional.ofNullable(fromPacks.get(concept));
            case BUILT_IN -> builtIn.find(concept).map(picture -> new Depiction(picture, whence));
        };
    }

    private Optional<Depiction> photo(Whence whence, String concept, @Nullable UUID person) {
        return Optional.ofNullable(photos.get(new Of(concept, person))).map(photo -> new Depiction(photo, whence));
    }
}
