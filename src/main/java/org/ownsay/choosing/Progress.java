package org.ownsay.choosing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownsay.board.Response;
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
        return sitting.presentations().stream().allMatch(this::isAnswered);
    }

    /** More than one may be chosen until the person says that it is all, or does not choose. */
    private boolean isAnswered(Presentation presentation) {
        var isMany = topic.getQuestion(presentation.question()).isMany();
        return standing.stream()
                .filter(answer -> answer.presentation().equals(presentation.id()))
                .anyMatch(answer -> !isMany || answer.response() != Response.OPTION);
    }
}
