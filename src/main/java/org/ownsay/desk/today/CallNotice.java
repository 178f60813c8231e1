package org.ownsay.desk.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Icon;
import org.ownsay.desk.today.Today.OpenCall;

/** Somebody asks for someone. Where, and how long ago; never why, because screens stand open. */
final class CallNotice extends Div {

    private static final long AN_HOUR = 60;

    private final AtDesk desk;
    private final Span whereAndWhen = new Span();

    CallNotice(OpenCall call, AtDesk desk, Consumer<OpenCall> going) {
        this.desk = desk;
        addClassName("flag");
        var who = new Span(asks(call, desk));
        who.addClassName("strong");
        var go = new NativeButton(desk.text("desk.call.going"), click -> going.accept(call));
        go.addClassName("btn");
        go.setAriaLabel(desk.text("desk.call.going-to", Map.of("person", name(call, desk), "place", place(call))));
        add(new Icon("hand"), new Paragraph(who, new Span(" "), whereAndWhen), go);
    }

    void refresh(OpenCall call) {
        var key = call.minutes() < AN_HOUR ? "desk.call.ago" : "desk.call.since";
        var values = Map.<String, Object>of(
                "place",
                place(call),
                "minutes",
                call.minutes(),
                "at",
                desk.clock(call.call().raisedAt()));
        var text = desk.text(key, values);
        if (!text.equals(whereAndWhen.getText())) {
            whereAndWhen.setText(text);
        }
    }

    static String asks(OpenCall call, AtDesk desk) {
        return desk.text("desk.call.asks", Map.of("person", name(call, desk)));
    }

    /** {@code unknown} where the tablet did not know who pressed, which the texts know how to say. */
    static String name(OpenCall call, AtDesk desk) {
        return call.person() == null ? "unknown" : desk.name(call.person());
    }

    static String place(OpenCall call) {
        return call.call().place();
    }
}
