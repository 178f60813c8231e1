package org.ownsay.desk.voices;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Pronouncing;
import org.ownsay.speech.Pronunciation;
import org.ownsay.speech.Recording;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Take;
import org.ownsay.speech.Taping;
import org.springframework.stereotype.Component;

/** What is recorded, and said otherwise, in the home at whose desk somebody is. */
@Component
class HomeSounds {

    private final Taping taping;
    private final Pronouncing pronouncing;
    private final Speaking speaking;
    private final Hearing hearing;

    HomeSounds(Taping taping, Pronouncing pronouncing, Speaking speaking, Hearing hearing) {
        this.taping = taping;
        this.pronouncing = pronouncing;
        this.speaking = speaking;
        this.hearing = hearing;
    }

    /** What the voice of that language is called, if there is one. */
    Optional<String> findEngine(Locale language) {
        return speaking.findEngine(language, Manner.USUAL);
    }

    /** The latest first. */
    List<Recording> recordings(Locale language, AtDesk desk) {
        return taping.list(desk.home().id().value()).stream()
                .filter(recording -> recording.language().equals(language.toLanguageTag()))
                .sorted(Comparator.comparing(Recording::recordedAt).reversed())
                .toList();
    }

    void keep(Take take, Locale language, String words, String speaker, AtDesk desk) {
        taping.keep(
                take,
                desk.home().id().value(),
                language,
                words,
                speaker,
                desk.staff().id().value());
    }

    void remove(Recording recording, AtDesk desk) {
        taping.remove(
                recording.id(), desk.home().id().value(), desk.staff().id().value());
    }

    List<Pronunciation> pronunciations(Locale language, AtDesk desk) {
        return pronouncing.list(desk.home().id().value()).stream()
                .filter(one -> one.language().equals(language.toLanguageTag()))
                .toList();
    }

    void say(Locale language, String written, String said, AtDesk desk) {
        pronouncing.keep(
                desk.home().id().value(),
                language,
                written,
                said,
                desk.staff().id().value());
    }

    void forget(Pronunciation pronunciation, AtDesk desk) {
        pronouncing.remove(
                pronunciation.id(), desk.home().id().value(), desk.staff().id().value());
    }

    /** A text as it is heard there now, as an address. */
    Optional<String> findSound(String text, Locale language, AtDesk desk) {
        return hearing.find(text, language, Manner.USUAL, desk);
    }
}
