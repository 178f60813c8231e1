package org.ownsay.desk.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** A fingerprint to compare pair by pair: lines break between groups of eight, and it is read from the left always. */
public final class FingerprintLine extends Paragraph {

    private static final Pattern GROUP = Pattern.compile("(..:?){1,8}");

    /** @param fingerprint pairs of hex digits with colons between */
    public FingerprintLine(String fingerprint) {
        addClassName("fingerprint");
        getElement().setAttribute("dir", "ltr");
        GROUP.matcher(fingerprint).results().forEach(group -> add(new Span(group.group())));
    }
}
