package org.ownsay.board;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What can be asked. The topics that come with the program stand in {@code topics/}; their words in {@code translations/}. */
@Service
public class Topics {

    private final List<Topic> topics;
    private final Map<OptionId, TellStaff> tellStaff;

    Topics(TopicFiles files) {
        topics = files.readTopics();
        tellStaff = files.readTellStaff();
    }

    /** In the order in which home shows them, always the same. */
    public List<Topic> list() {
        return topics;
    }

    public Optional<Topic> find(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException if there is no such topic */
    public Topic get(TopicId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No topic " + id));
    }

    /** Whether, and how quickly, staff must hear of it. */
    public Optional<TellStaff> findTellStaff(OptionId option) {
        return Optional.ofNullable(tellStaff.get(option));
    }

    /** Every question, by its id. */
    public Map<QuestionId, Question> questions() {
        return topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
