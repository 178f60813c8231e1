package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ownsay.board.Question;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;

/** In which questions an option can be chosen, and whether they are shown with pictures. */
final class PlacesCard extends Card {

    PlacesCard(List<Question> questions, Vocabulary vocabulary, Eyes eyes, AtDesk desk) {
        super(desk.text("desk.pictures.where"));
        addClassName("places");
        for (var question : questions) {
            var prompt = new Paragraph(vocabulary.prompt(question.id(), desk.language()));
            prompt.addClassName("strong");
            add(prompt, TopicCard.standing(question, eyes, desk));
        }
    }
}
