package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.rest.SittingDocument.Language;
import org.ownsay.choosing.rest.SittingDocument.Look;
import org.ownsay.choosing.rest.SittingDocument.Voice;
import org.ownsay.choosing.rest.SittingDocument.Whom;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Languages;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Person;
import org.ownsay.person.VoiceProfile;

/** What every screen that lives in the browser is told of its person. */
record Screen(
        Whom person,
        String home,
        List<Language> languages,
        Look look,
        Voice voice,
        Map<String, Map<String, Words>> texts) {

    static Screen of(Person person, Company company, KnownTablet tablet, Map<String, Map<String, Words>> texts) {
        return new Screen(
                whom(person),
                home(person.id().value(), company),
                person.languages().stream().map(Screen::language).toList(),
                look(person.profile(), tablet),
                voice(person.voice()),
                texts);
    }

    static Whom whom(Person person) {
        return new Whom(person.id().value(), person.name());
    }

    static String home(UUID person, Company company) {
        return "/home/" + person + "/" + company.key();
    }

    static Language language(Locale language) {
        return new Language(
                language.toLanguageTag(),
                Languages.direction(language),
                Languages.ownName(language),
                Languages.findDigits(language).orElse(null));
    }

    static Voice voice(VoiceProfile heard) {
        return new Voice(
                heard.isTabletsOwn(),
                heard.ratePercent() / 100.0,
                heard.pitchPercent() / 100.0,
                heard.volumePercent() / 100.0,
                heard.bothLanguages());
    }

    static Look look(AccessProfile profile, KnownTablet tablet) {
        return new Look(
                profile.theme().style(),
                profile.textPt(),
                tablet.pxPerMm(),
                profile.optionsAtATime(),
                profile.usablePart().style(),
                profile.spread().tileMm(),
                profile.spread().gapMm(),
                profile.spread().hand().style());
    }
}
