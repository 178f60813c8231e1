package org.ownsay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final long NOW_MS = 1_795_000_000_000L;

    @Test
    void saysThatItIsOfVersionSeven() {
        assertThat(Stream.generate(UuidV7::next).limit(100)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void holdsTheTimeItWasMade() {
        assertThat(UuidV7.at(NOW_MS).getMostSignificantBits() >>> 16).isEqualTo(NOW_MS);
    }

    @Test
    void sortsByTheTimeItWasMade() {
        assertThat(LongStream.range(0, 100)
                        .mapToObj(ms -> UuidV7.at(NOW_MS + ms).toString()))
                .isSorted();
    }

    @Test
    void isNeverMadeTwice() {
        assertThat(Stream.generate(() -> UuidV7.at(NOW_MS)).limit(10_000)).doesNotHaveDuplicates();
    }
}
