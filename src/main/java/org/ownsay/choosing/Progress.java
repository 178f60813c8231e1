package org.ownsay.choosing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownsay.board.Question;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.Topic;

/** How far a sitting has come. Its twin in the browser is {@code frontend/sitting.ts}. */
final class Progress {

    private final Topic topic;
    private final List<Answer> standing;

    /** @param given every answer of the sitting */
    Progress(Topic topic, List<Answer> given) {
        Set<AnswerId> takenBack = given.stream()
                .filter(answer -> answer.takesBack() != null)
                .map(Answer::takesBack)
                .collect(Collectors.toSet());
        this.topic = topic;
        this.standing = given.stream()
                .filter(answer -> answer.response() != Response.TAKEN_BACK && !takenBack.contains(answer.id()))
                .toList();
    }

    boolean isOver(Sitting sitting) {
        return sitting.presentations().stream()
                .filter(put -> isAsked(put, sitting))
                .allMatch(this::isAnswered);
    }

    /** Some questions follow only from what was chosen before. */
    private boolean isAsked(Presentation presentation, Sitting sitting) {
        var after = topic.findQuestion(presentation.question()).map(Question::after);
        return sitting.presentations().size() == 1
                || after.isEmpty()
                || standing.stream().anyMatch(answer -> after.get().equals(answer.option()));
    }

    /** More than one may be chosen or sorted until the person says that it is all, or does not choose. */
    private boolean isAnswered(Presentation presentation) {
        var takesOne = topic.findQuestion(presentation.question())
                .filter(asked -> asked.select() != Select.ONE)
                .isEmpty();
        return standing.stream()
                .filter(answer -> answer.presentation().equals(presentation.id()))
                .anyMatch(answer -> takesOne || answer.response() != Response.OPTION);
    }
}
