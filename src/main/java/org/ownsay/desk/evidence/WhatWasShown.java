package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.board.Chosen;
import org.ownsay.board.Response;
import org.ownsay.choosing.Evidence;
import org.ownsay.desk.said.InLanguage;
import org.ownsay.desk.shell.Card;

/** The question as it was put, everything that could be chosen, page by page, and where it stood. */
final class WhatWasShown extends Card {

    private final Account account;

    WhatWasShown(Account account) {
        super(account.text("desk.evidence.shown"));
        this.account = account;
        var evidence = account.evidence();
        var language = evidence.sitting().occasion().languages().getFirst();
        var prompt = new Paragraph(new InLanguage(evidence.presentation().prompt(), language));
        prompt.addClassName("said");
        add(prompt);
        var pages = Shown.of(evidence).stream()
                .collect(Collectors.groupingBy(Shown::page, LinkedHashMap::new, Collectors.toList()));
        add(quiet(account.text(
                "desk.evidence.pressed-on",
                Map.of("page", account.answer().page() + 1, "pages", Math.max(1, pages.size())))));
        add(quiet(account.text(isInPictures(evidence) ? "desk.evidence.with-pictures" : "desk.evidence.as-words")));
        pages.forEach((page, shown) -> page(page, pages.size(), shown));
        nonChoices();
    }

    /** They all had one, or none. */
    private static boolean isInPictures(Evidence evidence) {
        return evidence.presentation().offered().stream().allMatch(offered -> offered.picture() != null);
    }

    private void page(int page, int pages, List<Shown> shown) {
        var slots = new OrderedList();
        slots.addClassName("shown");
        shown.forEach(each -> slots.add(new Slot(each, account)));
        add(new H3(account.text("desk.evidence.page", Map.of("page", page, "pages", pages))), slots);
    }

    private void nonChoices() {
        var list = new UnorderedList();
        list.addClassName("always");
        Stream.of(Response.values()).filter(Response::isNonChoice).forEach(response -> list.add(nonChoice(response)));
        var isFirst = account.evidence().presentation().nonChoicesFirst();
        add(
                new H3(account.text("desk.evidence.always")),
                quiet(account.text(isFirst ? "desk.evidence.always.first" : "desk.evidence.always.last")),
                list);
    }

    private ListItem nonChoice(Response response) {
        var label =
                account.sayings().label(Chosen.none(response), account.desk().language());
        var item = new ListItem(new Span(label));
        item.addClassName("tag");
        if (account.answer().response() == response) {
            item.addClassName("is-chosen");
            item.add(Slot.chosen(account));
        }
        return item;
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }
}
