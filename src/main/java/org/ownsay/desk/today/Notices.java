package org.ownsay.desk.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ownsay.choosing.RefusedAnswer;
import org.ownsay.choosing.Why;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Icon;
import org.ownsay.desk.shell.Living;
import org.ownsay.desk.today.Today.OpenCall;

/** What needs somebody now, on top until it was seen to. */
final class Notices extends Section {

    private final AtDesk desk;
    private final Living<OpenCall, CallNotice> calls;
    private final Living<List<RefusedAnswer>, Div> refused;

    Notices(AtDesk desk, Consumer<OpenCall> going) {
        this.desk = desk;
        var callPlace = new Div();
        var refusedPlace = new Div();
        calls = new Living<>(
                callPlace, open -> open.call().id(), open -> new CallNotice(open, desk, going), CallNotice::refresh);
        refused = new Living<>(refusedPlace, answers -> answers, this::waiting, (same, answers) -> {});
        addClassName("notices");
        getElement().setAttribute("aria-label", desk.text("desk.today.notices"));
        add(callPlace, refusedPlace);
    }

    void show(Today today) {
        calls.show(today.calls());
        refused.show(today.refused().isEmpty() ? List.of() : List.of(today.refused()));
        setVisible(!today.calls().isEmpty() || !today.refused().isEmpty());
    }

    /** Answers that could not be kept, and wait on their tablets. */
    private Div waiting(List<RefusedAnswer> answers) {
        var title = new Paragraph(desk.text("desk.refused.title", Map.of("count", answers.size())));
        title.addClassName("strong");
        var byReason = answers.stream()
                .collect(Collectors.groupingBy(RefusedAnswer::why, LinkedHashMap::new, Collectors.counting()));
        var reasons = new UnorderedList();
        byReason.forEach((why, count) -> reasons.add(new ListItem(reason(why, count))));
        reasons.addClassNames("quiet", "small");
        var notice = new Div(new Icon("look"), new Div(title, reasons));
        notice.addClassName("flag");
        return notice;
    }

    private Span reason(Why why, long count) {
        var key = "desk.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Span(desk.text(key, Map.of("count", count)));
    }
}
