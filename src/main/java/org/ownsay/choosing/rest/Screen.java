package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.rest.SittingDocument.Whom;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.ShownLanguage;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;
import org.ownsay.person.Person;

/** What every screen that lives in the browser is told of its person. */
record Screen(
        Whom person,
        String home,
        List<ShownLanguage> languages,
        Look look,
        Heard voice,
        Map<String, Map<String, Words>> texts) {

    static Screen of(Person person, Company company, KnownTablet tablet, Map<String, Map<String, Words>> texts) {
        return new Screen(
                whom(person),
                home(person.id().value(), company),
                person.languages().stream().map(ShownLanguage::of).toList(),
                Look.of(person.profile(), tablet.pxPerMm()),
                Heard.of(person.voice()),
                texts);
    }

    static Whom whom(Person person) {
        return new Whom(person.id().value(), person.name());
    }

    static String home(UUID person, Company company) {
        return "/home/" + person + "/" + company.key();
    }
}
