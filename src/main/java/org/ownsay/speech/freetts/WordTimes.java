package org.ownsay.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listens to what FreeTTS plans to say, sentence by sentence, and notes when each word will be heard. */
final class WordTimes implements UtteranceProcessor {

    private final Voice voice;

    private WordTimes(Voice voice) {
        this.voice = voice;
    }

    @SuppressWarnings("unchecked") // the library is older than generics
    static void noteIn(Voice voice) {
        ((List<UtteranceProcessor>) voice.getUtteranceProcessors()).add(new WordTimes(voice));
    }

    @Override
    public void processUtterance(Utterance sentence) {
        if (voice.getAudioPlayer() instanceof Recorder recorder) {
            recorder.note(
                    words(sentence),
                    endMs(sentence.getRelation(Relation.SEGMENT).getTail()));
        }
    }

    /** When each part of the text between two spaces begins, in milliseconds. What has no sound begins with what comes before. */
    private static List<Integer> words(Utterance sentence) {
        var times = new ArrayList<Integer>();
        for (var token = sentence.getRelation(Relation.TOKEN).getHead(); token != null; token = token.getNext()) {
            var before = times.isEmpty() ? 0 : times.getLast();
            times.add(Math.max(before, startMs(token.getDaughter())));
        }
        return times;
    }

    private static int endMs(@Nullable Item segment) {
        return segment == null ? 0 : Math.round(segment.getFeatures().getFloat("end") * 1_000);
    }

    private static int startMs(@Nullable Item word) {
        var syllables = word == null ? null : word.getItemAs(Relation.SYLLABLE_STRUCTURE);
        var syllable = syllables == null ? null : syllables.getDaughter();
        var sound = syllable == null ? null : syllable.getDaughter();
        var segment = sound == null ? null : sound.getItemAs(Relation.SEGMENT);
        var before = segment == null ? null : segment.getPrevious();
        return endMs(before);
    }
}
