package org.ownsay.desk.setup;

import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.util.Locale;
import org.ownsay.access.MealTimes;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.TextField;
import org.ownsay.language.Texts;

/** When the home eats. */
final class Meals extends Div {

    private final TextField breakfast;
    private final TextField lunch;
    private final TextField evening;
    private final Texts texts;
    private final Locale language;

    Meals(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        breakfast = TextField.time(text("desk.setup.breakfast"), MealTimes.USUAL.breakfastAt());
        lunch = TextField.time(text("desk.setup.lunch"), MealTimes.USUAL.lunchAt());
        evening = TextField.time(text("desk.setup.evening-meal"), MealTimes.USUAL.eveningMealAt());
        addClassName("columns");
        add(breakfast, lunch, evening);
    }

    void check(Check check) {
        var noTime = text("desk.form.no-time");
        check.that(breakfast.findTime().isPresent(), breakfast, noTime)
                .that(lunch.findTime().isPresent(), lunch, noTime)
                .that(evening.findTime().isPresent(), evening, noTime)
                .that(isBefore(breakfast, lunch), lunch, text("desk.setup.lunch-late"))
                .that(isBefore(lunch, evening), evening, text("desk.setup.evening-late"));
    }

    /** Only after {@link #check} found nothing. */
    MealTimes get() {
        return new MealTimes(at(breakfast), at(lunch), at(evening));
    }

    private static LocalTime at(TextField field) {
        return field.findTime().orElseThrow();
    }

    /** What is no time at all was told already. */
    private static boolean isBefore(TextField one, TextField other) {
        return one.findTime()
                .flatMap(first -> other.findTime().map(first::isBefore))
                .orElse(true);
    }

    private String text(String key) {
        return texts.get(key, language);
    }
}
