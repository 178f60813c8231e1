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

    private final List<Area> areas;
    private final List<Topic> topics;
    private final List<Question> drafts;
    private final Map<TopicId, Topic> byId;
    private final Map<QuestionId, Question> questions;
    private final Map<OptionId, TellStaff> tellStaff;

    Topics(TopicFiles files) {
        areas = files.readAreas();
        topics = areas.stream()
                .flatMap(area -> area.topics().stream())
                .map(files::readTopic)
                .toList();
        drafts = files.readDrafts();
        byId = topics.stream().collect(Collectors.toUnmodifiableMap(Topic::id, Function.identity()));
        questions = topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .collect(Collectors.toUnmodifiableMap(Question::id, Function.identity(), (first, again) -> first));
        tellStaff = files.readTellStaff();
    }

    /** The parts of home, in their places. */
    public List<Area> areas() {
        return areas;
    }

    public Optional<Area> findArea(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException if home has no such topic */
    public Area areaOf(TopicId topic) {
        return areas.stream()
                .filter(area -> area.topics().contains(topic))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No area for " + topic));
    }

    /** In the order in which home shows them, always the same. */
    public List<Topic> list() {
        return topics;
    }

    public Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws NoSuchElementException if there is no such topic */
    public Topic get(TopicId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No topic " + id));
    }

    /** Questions that nobody is asked yet: they wait for pictures, and for words in every language. */
    public List<Question> drafts() {
        return drafts;
    }

    /** Whether, and how quickly, staff must hear of it. */
    public Optional<TellStaff> findTellStaff(OptionId option) {
        return Optional.ofNullable(tellStaff.get(option));
    }

    /** A question, wherever it stands now: topics are put together anew from version to version, questions stay. */
    public Optional<Question> findQuestion(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** That topic, or if there is none any more the one in which the question is asked now. */
    public TopicId whereAsked(TopicId topic, QuestionId question) {
        return byId.containsKey(topic)
                ? topic
                : topics.stream()
                        .filter(other -> other.questions().stream()
                                .anyMatch(asked -> asked.id().equals(question)))
                        .map(Topic::id)
                        .findFirst()
                        .orElse(topic);
    }

    /** Every question that is asked, by its id. */
    public Map<QuestionId, Question> questions() {
        return questions;
    }
}
