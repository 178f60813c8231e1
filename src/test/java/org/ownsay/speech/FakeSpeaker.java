package org.ownsay.speech;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A speaker of one language that notes what it was asked to say. */
class FakeSpeaker implements Speaker {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final String language;
    private final String id;

    FakeSpeaker(String language) {
        this(language, "fake");
    }

    FakeSpeaker(String language, String id) {
        this.language = language;
        this.id = id;
    }

    @Override
    public boolean speaks(Locale asked) {
        return asked.getLanguage().equals(language);
    }

    @Override
    public Sound speak(String text, Locale language, Manner manner) {
        asked.add(text);
        return Tone.of(440, 0.1, 300, 16_000);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public boolean isBritish() {
        return id.contains("british");
    }
}
