package org.ownsay.speech;

import java.nio.file.Path;
import java.util.List;

/** Speaking without Spring, for the tests of others. */
public final class Speeches {

    private Speeches() {}

    public static Speaking in(Path data) {
        return new Speaking(List.of(new FakeSpeaker("en")), new Clips(data, 500), new ClipKey(data));
    }
}
