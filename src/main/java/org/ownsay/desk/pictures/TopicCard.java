package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Depicting;

/** The questions of a topic, each with all that can be chosen there. */
final class TopicCard extends Card {

    TopicCard(Topic topic, Vocabulary vocabulary, Eyes eyes, AtDesk desk) {
        super(vocabulary.topic(topic.id(), desk.language()));
        for (var question : topic.questions()) {
            var tiles = new UnorderedList();
            tiles.addClassName("tiles");
            question.options()
                    .forEach(option ->
                            tiles.add(new OptionTile(option, vocabulary.label(option, desk.language()), eyes, desk)));
            add(new H3(vocabulary.prompt(question.id(), desk.language())));
            if (!eyes.listWanted(question).isEmpty()) {
                add(standing(question, eyes, desk));
            }
            add(tiles);
        }
    }

    /** Whether people see pictures there, and if not, what is missing. */
    static Paragraph standing(Question question, Eyes eyes, AtDesk desk) {
        if (eyes.kind() == Depicting.WORD) {
            return eyes.findNote(desk).orElseThrow();
        }
        var wanted = eyes.listWanted(question).size();
        if (wanted == 0) {
            var pictures = new Paragraph(desk.text("desk.pictures.as-pictures"));
            pictures.addClassNames("quiet", "small");
            return pictures;
        }
        var words = new Paragraph(desk.text("desk.pictures.as-words", Map.of("count", wanted)));
        words.addClassNames("flag", "flag--plain");
        return words;
    }
}
