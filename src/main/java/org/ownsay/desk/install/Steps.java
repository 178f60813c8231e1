package org.ownsay.desk.install;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.access.SafeWay;
import org.ownsay.desk.shell.FingerprintLine;

/** What to press, one after the other: a picture, and what stands there in words. */
final class Steps extends OrderedList {

    private final InstallPage page;

    Steps(InstallPage page, SafeWay way, String safeAddress) {
        this.page = page;
        addClassName("steps");
        var steps = page.device().steps();
        add(step(steps.getFirst(), download()));
        steps.stream().skip(1).forEach(step -> add(step(step)));
        add(compare(way));
        add(step("safe", button("desk.install.open", safeAddress + "/install")));
    }

    private ListItem step(String step, Component... more) {
        var words = new Div(new Paragraph(page.text("desk.install.step." + step)));
        words.addClassName("stack");
        words.add(more);
        return new ListItem(new Image("/pictures/install/" + step + ".svg", ""), words);
    }

    private ListItem compare(SafeWay way) {
        var fingerprint = new FingerprintLine(way.authority().fingerprint());
        var words = new Div(new Paragraph(page.text("desk.install.compare")), fingerprint);
        words.addClassName("stack");
        return new ListItem(words);
    }

    private Anchor download() {
        var download = button("desk.install.download", page.device().file());
        download.setRouterIgnore(true);
        return download;
    }

    private Anchor button(String key, String address) {
        var button = new Anchor(address, page.text(key));
        button.addClassNames("btn", "btn--main", "btn--start");
        return button;
    }
}
