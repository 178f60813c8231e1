package org.ownsay.choosing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Home;
import org.ownsay.access.HomeId;
import org.ownsay.access.TabletId;
import org.ownsay.board.Kind;
import org.ownsay.board.Meal;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.WayIn;
import org.ownsay.plan.Source;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Who is asked about what, for which day, in which languages, how it is shown, and who is with them.
 *
 * @param helper who is with them, where it is known
 * @param forDay the home's day on which it is asked; for {@code TODAY} also the day it is about
 * @param firstLanguage BCP 47 tag of the language that comes first
 * @param profile how they saw it, as it was then
 * @param voice how they heard it, as it was then
 */
public record Occasion(
        HomeId home,
        PersonId person,
        TabletId tablet,
        TopicId topic,
        Kind kind,
        Source source,
        Operator operator,
        @Nullable String helper,
        LocalDate forDay,
        @Nullable Meal forMeal,
        String firstLanguage,
        @Nullable String secondLanguage,
        SpeaksAs speaksAs,
        @Embedded.Empty AccessProfile profile,
        @Embedded.Empty(prefix = "voice_") VoiceProfile voice) {

    static Occasion of(Asking asking, Topic topic, Person person, Home home, LocalDate day) {
        var isShown = person.profile().wayIn() == WayIn.SUPPORTERS_HAND;
        var isSolo = !isShown && asking.company().with(asking.signedIn()) == Company.ALONE;
        return new Occasion(
                home.id(),
                person.id(),
                asking.tablet().id(),
                topic.id(),
                topic.kind(),
                isSolo ? Source.SELF_SOLO : Source.SELF_SUPPORTED,
                isSolo ? Operator.PERSON : isShown ? Operator.SUPPORTER : Operator.NOT_RECORDED,
                asking.signedIn() == null ? null : asking.signedIn().name(),
                day,
                topic.meal(),
                person.firstLanguage(),
                person.secondLanguage(),
                person.speaksAs(),
                person.profile(),
                person.voice());
    }

    /** One or two, the first one first. */
    public List<Locale> languages() {
        return Stream.concat(Stream.of(firstLanguage), Stream.ofNullable(secondLanguage))
                .map(Locale::forLanguageTag)
                .toList();
    }

    boolean speaks(String language) {
        return language.equals(firstLanguage) || language.equals(secondLanguage);
    }

    boolean isInTheSameCompanyAs(Occasion other) {
        return source == other.source && Objects.equals(helper, other.helper);
    }

    /** Shown, heard and selected in the same way, in the same languages. */
    boolean isPutLike(Occasion other) {
        return profile.equals(other.profile)
                && voice.equals(other.voice)
                && languages().equals(other.languages())
                && speaksAs == other.speaksAs;
    }

    /** What it was said with: the person alone, or in somebody's company. */
    public Company company() {
        return source == Source.SELF_SOLO ? Company.ALONE : Company.TOGETHER;
    }
}
