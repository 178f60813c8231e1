package org.ownsay.desk.people;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ownsay.desk.form.Measure;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Scanning;
import org.ownsay.person.Settings;
import org.ownsay.storage.UuidV7;

/** A way to learn how fast somebody can press, in another tab. What is learned there comes back into the form. */
@JsModule("./learned-rate.ts")
final class SpeedPart extends Div {

    private static final String RATE_MS = "event.detail";

    private final AtDesk desk;
    private final String form = UuidV7.next().toString();
    private final IntConsumer take;
    private final Measure measure;
    private final TryIt way;
    private final Paragraph told = new Paragraph();

    /** @param take is given the rate in ms; it is within the limits */
    SpeedPart(IntConsumer take, AtDesk desk) {
        this.desk = desk;
        this.take = take;
        measure = Measure.seconds(Scanning.FASTEST_MS, Scanning.SLOWEST_MS, desk.language());
        way = new TryIt("desk.try.speed", desk);
        told.getElement().setAttribute("role", "status");
        told.addClassName("strong");
        var learned = new HtmlComponent("learned-rate");
        learned.getElement()
                .setAttribute("form", form)
                .addEventListener(
                        "learned",
                        news -> learned(news.getEventData().get(RATE_MS).asInt(0)))
                .addEventData(RATE_MS);
        add(way, told, learned);
    }

    /** @param settings as they are filled in; nothing, as long as they must be put right first */
    void look(Optional<Settings> settings, List<Locale> spoken) {
        way.lead(settings.map(now -> DeskAddress.learnSpeed(now, spoken, form)));
    }

    /** Comes from another tab, and so from anybody who sits at this browser. */
    void learned(int rateMs) {
        if (rateMs >= Scanning.FASTEST_MS && rateMs <= Scanning.SLOWEST_MS) {
            take.accept(rateMs);
            told.setText(desk.text("desk.try.speed.taken", Map.of("seconds", measure.inWords(rateMs))));
        }
    }
}
