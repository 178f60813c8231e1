package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Icon;
import org.ownsay.plan.Source;
import org.ownsay.plan.Statement;

/** Who said it, and what is known of how; never more than that. */
public final class Provenance extends Paragraph {

    private static final Duration LATE = Duration.ofMinutes(10);

    private final AtDesk desk;

    public Provenance(Source source, @Nullable String helper, AtDesk desk) {
        this.desk = desk;
        addClassNames("row", "meta");
        add(pill(source));
        quiet(helper == null ? desk.text("desk.said.no-helper") : desk.text("desk.said.with", Map.of("name", helper)));
    }

    public static Provenance of(Statement statement, AtDesk desk) {
        var provenance = new Provenance(statement.source(), statement.helper(), desk);
        if (statement.receivedAt().isAfter(statement.saidAt().plus(LATE))) {
            provenance.late(statement);
        }
        return provenance;
    }

    private Span pill(Source source) {
        var pill = new Span(new Icon(look(source)), new Span(desk.text(key(source))));
        pill.addClassNames("prov", "prov--" + look(source));
        return pill;
    }

    private void late(Statement statement) {
        var received = statement.receivedAt();
        var isSameDay = desk.clock(received)
                .toLocalDate()
                .equals(desk.clock(statement.saidAt()).toLocalDate());
        var when = desk.clock(received);
        var late = new Span(
                new Icon("late"),
                new Span(desk.text(isSameDay ? "desk.said.late" : "desk.said.late-on", Map.of("at", when))));
        late.addClassName("tag");
        add(late);
    }

    private void quiet(String text) {
        var known = new Span(text);
        known.addClassNames("quiet", "small");
        add(known);
    }

    private static String key(Source source) {
        return "desk.source." + source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String look(Source source) {
        return switch (source) {
            case SELF_SOLO -> "self";
            case SELF_SUPPORTED, SELF_SIGN_INTERPRETED, ADVANCE -> "with";
            case OBSERVED -> "seen";
            case REPORTED_BY_OTHER -> "others";
        };
    }
}
