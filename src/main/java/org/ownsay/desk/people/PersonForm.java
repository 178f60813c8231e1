package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.person.Settings;
import org.ownsay.symbols.SquarePhoto;

/** All that staff may write down about a person: who they are and how they best choose. Never what they say. */
final class PersonForm extends Div {

    private final AtDesk desk;
    private final @Nullable Person person;
    private final PersonId id;
    private final Instant createdAt;
    private final Keeping keeping;
    private final WhoPart who;
    private final LanguagePart languages;
    private final HowPart how;
    private final TimePart times;

    /** Takes down what was filled in. */
    interface Keeping {
        void keep(Person person, @Nullable SquarePhoto photo);
    }

    /** Somebody new: however often it is sent, they are one person. */
    static PersonForm ofNew(AtDesk desk, Instant now, Hearing hearing, Keeping keeping) {
        return new PersonForm(null, PersonId.next(), now, desk, hearing, keeping);
    }

    /** Somebody as they are kept. */
    static PersonForm of(Person person, AtDesk desk, Hearing hearing, Keeping keeping) {
        return new PersonForm(person, person.id(), person.createdAt(), desk, hearing, keeping);
    }

    private PersonForm(
            @Nullable Person person, PersonId id, Instant createdAt, AtDesk desk, Hearing hearing, Keeping keeping) {
        this.desk = desk;
        this.person = person;
        this.id = id;
        this.createdAt = createdAt;
        this.keeping = keeping;
        who = new WhoPart(person, desk);
        languages = new LanguagePart(person, desk);
        languages.whenChosen(who::ask);
        who.ask(languages.spoken());
        how = new HowPart(
                Optional.ofNullable(person).map(known -> new Settings(known.profile(), known.voice())),
                languages::spoken,
                hearing,
                desk);
        times = new TimePart(person == null ? null : person.bestTime(), person == null ? null : person.badTime(), desk);
        var form = new Form(desk::text, "desk.form.save", this::submit)
                .with(heading("desk.person.who"), who)
                .with(heading("desk.person.speaks"), languages)
                .with(how)
                .with(heading("desk.person.when"), times);
        form.addClassName("card");
        form.getElement().addEventListener("change", change -> how.look());
        add(form);
    }

    private void submit() {
        var check = new Check();
        who.check(check);
        languages.check(check);
        how.check(check);
        times.check(check);
        if (check.isFine()) {
            keeping.keep(read(), who.findPhoto().orElse(null));
        }
    }

    private Person read() {
        return new Person(
                id,
                desk.home().id(),
                who.name(),
                who.room(),
                languages.speaksAs(),
                languages.first(),
                languages.second(),
                who.portrait(),
                how.settings().access(),
                how.settings().voice(),
                who.names(),
                createdAt,
                times.best(),
                times.bad(),
                person == null ? null : person.leftAt(),
                person == null ? 0 : person.version());
    }

    private H2 heading(String key) {
        return new H2(desk.text(key));
    }
}
