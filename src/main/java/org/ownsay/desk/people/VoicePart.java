package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Tick;
import org.ownsay.desk.said.HearIt;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.person.VoiceProfile.Speaks;
import org.ownsay.speech.Manner;

/** The part of a person's form that tells how they best hear, with a sentence to try it out. */
final class VoicePart extends Div {

    private static final int STEP = 10;

    private final AtDesk desk;
    private final Choice<Preferred> preferred;
    private final Choice<Integer> rate;
    private final Choice<Integer> pitch;
    private final Choice<Integer> volume;
    private final Choice<Speaks> speaks;
    private final Tick both;

    /** @param language BCP 47 tag of the one that is heard first, as it is chosen at that moment */
    VoicePart(Optional<VoiceProfile> kept, Supplier<String> language, Hearing hearing, AtDesk desk) {
        this.desk = desk;
        var heard = kept.orElse(VoiceProfile.USUAL);
        preferred = new Choice<>(
                        desk.text("desk.person.voice"),
                        List.of(Preferred.values()),
                        heard.preferred(),
                        one -> WordsFor.voice(one, desk))
                .helping(desk.text("desk.person.voice.help"));
        rate = percent("desk.person.voice.rate", Manner.LOWEST_PERCENT, Manner.HIGHEST_PERCENT, heard.ratePercent())
                .helping(desk.text("desk.person.voice.rate.help"));
        pitch = percent("desk.person.voice.pitch", Manner.LOWEST_PERCENT, Manner.HIGHEST_PERCENT, heard.pitchPercent());
        volume = percent(
                        "desk.person.voice.volume",
                        VoiceProfile.SOFTEST_PERCENT,
                        VoiceProfile.LOUDEST_PERCENT,
                        heard.volumePercent())
                .helping(desk.text("desk.person.voice.volume.help"));
        speaks = new ProfileFields(desk)
                .choice("desk.person.speaks-when", heard.speaks(), "desk.access.speaks-when.")
                .helping(desk.text("desk.person.speaks-when.help"));
        both = new Tick(desk.text("desk.person.voice.both"), heard.bothLanguages());
        var columns = new Div(preferred, rate, pitch, volume, speaks);
        columns.addClassName("columns");
        addClassName("stack");
        add(columns, both, tryOut(language, hearing));
    }

    VoiceProfile profile() {
        return new VoiceProfile(
                preferred.chosen(), rate.chosen(), pitch.chosen(), volume.chosen(), both.isOn(), speaks.chosen());
    }

    void fill(VoiceProfile profile) {
        rate.choose(profile.ratePercent());
        speaks.choose(profile.speaks());
    }

    /** What can be filled in from elsewhere, by its name. */
    Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(rate, speaks).forEach(field -> words.put(field.label(), field.inWords()));
        return words;
    }

    private HearIt tryOut(Supplier<String> language, Hearing hearing) {
        var label = desk.text("desk.person.voice.hear");
        return new HearIt(label, label, desk.text("desk.person.voice.none"), () -> {
                    var first = Locale.forLanguageTag(language.get());
                    var sentence = desk.texts().get("screen.voice-sample", first);
                    return hearing.find(sentence, first, profile().manner(), desk);
                })
                .atVolume(volume::chosen);
    }

    /** In steps, and also what was kept between two of them. */
    private Choice<Integer> percent(String label, int from, int to, int kept) {
        var choices = IntStream.concat(
                        IntStream.iterate(from, number -> number <= to, number -> number + STEP), IntStream.of(kept))
                .sorted()
                .distinct()
                .boxed()
                .toList();
        return new Choice<>(
                desk.text(label), choices, kept, number -> desk.text("desk.person.voice.percent", Map.of("n", number)));
    }
}
