package org.ownsay.desk.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ownsay.access.Founder;
import org.ownsay.access.Founding;
import org.ownsay.access.NotInvited;
import org.ownsay.access.Staffing;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.form.TextField;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** The home: its name, its clocks, its languages and meals. And who manages it. */
final class SetUpForm extends Div {

    private static final String USUAL_TIME_ZONE = "Europe/London";
    private static final String REGIONS =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

    private final Founding founding;
    private final Staffing staffing;
    private final Texts texts;
    private final Locale language;
    private final String secret;
    private final Runnable whenDone;

    private final TextField home;
    private final Choice<String> timeZone;
    private final ScreenLanguages screens;
    private final Meals meals;
    private final TextField name;
    private final TextField signIn;
    private final Choice<Locale> desk;
    private final NewPassword password;
    private final Form form;

    SetUpForm(Founding founding, Staffing staffing, Texts texts, Locale language, String secret, Runnable whenDone) {
        this.whenDone = whenDone;
        this.founding = founding;
        this.staffing = staffing;
        this.texts = texts;
        this.language = language;
        this.secret = secret;
        home = TextField.of(text("desk.setup.home"), "");
        timeZone = new Choice<>(
                text("desk.setup.time-zone"), timeZones(), timeZoneOf(ZoneId.systemDefault()), SetUpForm::inWords);
        screens = new ScreenLanguages(texts, language);
        meals = new Meals(texts, language);
        name = TextField.of(text("desk.form.your-name"), "");
        signIn = TextField.of(text("desk.login.username"), "").signIn();
        desk = new Choice<>(text("desk.form.desk-language"), texts.languages(), deskLanguage(), Languages::ownName);
        password = new NewPassword((key, values) -> texts.get(key, language, values));
        form = new Form(this::text, "desk.setup.submit", this::submit)
                .with(new H2(text("desk.setup.the-home")), home, timeZone, screens, meals)
                .with(new H2(text("desk.setup.you")), new Paragraph(text("desk.setup.you.text")))
                .with(columns(name, signIn), desk, password);
        add(new Paragraph(text("desk.setup.text")), form);
        addClassName("stack");
    }

    private void submit() {
        var missing = text("desk.form.missing");
        var check = new Check().that(home.isFilled(), home, missing).that(home.isShort(), home, text("desk.form.long"));
        meals.check(check);
        check.that(name.isFilled(), name, missing)
                .that(name.isShort(), name, text("desk.form.long"))
                .that(signIn.isFilled(), signIn, missing)
                .that(signIn.isShort(), signIn, text("desk.form.long"))
                .that(!staffing.isTaken(signIn.text()), signIn, text("desk.form.sign-in-taken"));
        password.check(check);
        if (check.isFine()) {
            found();
        }
    }

    private void found() {
        var manager = new Founder(name.text(), signIn.text(), desk.chosen(), password.get());
        try {
            founding.found(secret, home.text(), timeZone.chosen(), meals.get(), screens.get(), manager);
            whenDone.run();
        } catch (NotInvited usedMeanwhile) {
            form.warns(text("desk.setup.wrong.text"));
        }
    }

    private Locale deskLanguage() {
        return texts.languages().contains(language) ? language : Locale.ENGLISH;
    }

    private static List<String> timeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(REGIONS))
                .sorted()
                .toList();
    }

    /** That of the machine, where it stands in a region; one that runs on UTC stands nowhere. */
    static String timeZoneOf(ZoneId machine) {
        return timeZones().contains(machine.getId()) ? machine.getId() : USUAL_TIME_ZONE;
    }

    private static String inWords(String zone) {
        return zone.replace('_', ' ');
    }

    private static Div columns(TextField... fields) {
        var columns = new Div(fields);
        columns.addClassName("columns");
        return columns;
    }

    private String text(String key) {
        return texts.get(key, language);
    }
}
