package org.ownsay.person;

import java.util.EnumSet;
import java.util.Set;
import org.ownsay.symbols.Whence;

/** What kind of picture says most to a person. */
public enum Depicting {
    /** Photos of what they know come first, then symbols. */
    PHOTO(EnumSet.allOf(Whence.class)),
    /** Symbols alone, drawn: no photos of options. */
    SYMBOL(EnumSet.of(Whence.PACK, Whence.BUILT_IN)),
    /** Words alone, large. */
    WORD(EnumSet.noneOf(Whence.class));

    private final Set<Whence> seen;

    Depicting(Set<Whence> seen) {
        this.seen = Set.copyOf(seen);
    }

    /** Where pictures of options may come from, for a person with this kind; nothing: words stand alone. */
    public Set<Whence> seen() {
        return seen;
    }
}
