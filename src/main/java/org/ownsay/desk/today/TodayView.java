package org.ownsay.desk.today;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.ownsay.calls.Calling;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.Living;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.desk.today.Today.OpenCall;
import org.ownsay.desk.today.Today.Part;
import org.ownsay.storage.News;

/** What everybody said today, and who asks for someone. It looks for news every second, and touches only what changed. */
@Route(value = "desk", layout = DeskLayout.class)
@PermitAll
class TodayView extends Main implements HasDynamicTitle {

    private static final int EVERY_SECOND_MS = 1_000;
    private static final int NEVER = -1;

    private final AtDesk desk;
    private final DayReader reader;
    private final Calling calling;
    private final News news;
    private final Clock clock;

    private final H1 heading;
    private final Paragraph when = new Paragraph();
    private final Paragraph status = new Paragraph();
    private final Notices notices;
    private final Living<Part, PartCard> parts;
    private final SilentCard silent;
    private final WhatIsNew whatIsNew;

    private long lastNews;
    private Today shown;

    TodayView(SignedIn signedIn, DayReader reader, Calling calling, Telling telling, News news, Clock clock) {
        this.desk = signedIn.get();
        this.reader = reader;
        this.calling = calling;
        this.news = news;
        this.clock = clock;
        heading = new H1(desk.text("desk.today.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        when.addClassName("quiet");
        status.addClassName("news");
        status.getElement().setAttribute("role", "status");
        notices = new Notices(desk, this::go);
        var partsPlace = new Div();
        partsPlace.addClassName("stack");
        lastNews = news.count(desk.home().id());
        shown = reader.read(desk);
        parts = new Living<>(partsPlace, Part::heading, part -> new PartCard(part, telling, desk), PartCard::show);
        silent = new SilentCard(desk);
        whatIsNew = new WhatIsNew(desk, shown);
        var header = new Header(new Div(heading, when), status);
        header.addClassName("top");
        add(header, notices, partsPlace, silent);
        show(shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(EVERY_SECOND_MS);
        var polling = ui.addPollListener(poll -> look());
        addDetachListener(detach -> {
            detach.unregisterListener();
            polling.remove();
            ui.setPollInterval(NEVER);
        });
    }

    /** Reads again if there are news, and once a minute because "4 minutes ago" grows old. */
    private void look() {
        var count = news.count(desk.home().id());
        var isSameMinute =
                desk.clock(clock.instant()).getMinute() == shown.now().getMinute();
        if (count != lastNews || !isSameMinute) {
            lastNews = count;
            show(reader.read(desk));
            status.setText(whatIsNew.tell(shown));
        }
    }

    private void go(OpenCall call) {
        calling.see(call.call().id(), desk.staff());
        look();
        status.setText(desk.text(
                "desk.call.went", Map.of("person", CallNotice.name(call, desk), "place", CallNotice.place(call))));
        heading.getElement().callJsFunction("focus"); // the button in hand is gone
    }

    private void show(Today today) {
        shown = today;
        when.setText(desk.text(
                "desk.today.when",
                Map.of(
                        "at", today.now(),
                        "meal", today.meal().key(),
                        "answered", today.people().size() - today.silent().size(),
                        "people", today.people().size())));
        notices.show(today);
        parts.show(today.parts());
        silent.show(today);
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.today.title");
    }
}
