package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Map;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;

/** What has no picture, question by question, each with the way to add one. */
final class WantedCard extends Card {

    private final Vocabulary vocabulary;
    private final Eyes eyes;
    private final AtDesk desk;

    WantedCard(Collection<Question> questions, Vocabulary vocabulary, Eyes eyes, AtDesk desk) {
        super(desk.text("desk.pictures.wanted"));
        this.vocabulary = vocabulary;
        this.eyes = eyes;
        this.desk = desk;
        var words = questions.stream()
                .filter(question -> !eyes.listWanted(question).isEmpty())
                .toList();
        add(new Paragraph(desk.text(words.isEmpty() ? "desk.pictures.wanted.none" : "desk.pictures.wanted.text")));
        words.forEach(question -> add(fold(question)));
    }

    private NativeDetails fold(Question question) {
        var wanted = eyes.listWanted(question);
        var list = new UnorderedList();
        list.addClassName("wanted");
        wanted.forEach(option -> list.add(item(option)));
        var values = Map.<String, Object>of(
                "question",
                vocabulary.prompt(question.id(), desk.language()),
                "count",
                wanted.size(),
                "all",
                question.options().size());
        return new NativeDetails(desk.text("desk.pictures.wanted.of", values), list);
    }

    private ListItem item(OptionId option) {
        var label = vocabulary.label(option, desk.language());
        var word = new Span(label);
        word.addClassName("strong");
        var add = new Anchor(eyes.address(option), desk.text("desk.pictures.add"));
        add.addClassName("btn");
        add.setAriaLabel(desk.text("desk.pictures.add-of", Map.of("label", label)));
        return new ListItem(word, add);
    }
}
