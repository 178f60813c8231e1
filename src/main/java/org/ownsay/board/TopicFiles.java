package org.ownsay.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code topics/*.json}: ids alone, no words. */
@Component
class TopicFiles {

    private final JsonMapper json = JsonMapper.shared();

    private record TopicFile(String id, Kind kind, @Nullable Meal meal, List<QuestionFile> questions) {
        Topic toTopic() {
            return new Topic(
                    new TopicId(id),
                    kind,
                    meal,
                    questions.stream().map(QuestionFile::toQuestion).toList());
        }
    }

    private record QuestionFile(String id, Select select, List<String> options) {
        Question toQuestion() {
            return new Question(
                    new QuestionId(id),
                    select == Select.MANY,
                    options.stream().map(OptionId::new).toList());
        }
    }

    private enum Select {
        ONE,
        MANY
    }

    List<Topic> readTopics() {
        return read("home", new TypeReference<List<String>>() {}).stream()
                .map(id -> read(id, new TypeReference<TopicFile>() {}).toTopic())
                .toList();
    }

    Map<OptionId, TellStaff> readTellStaff() {
        return read("tell-staff", new TypeReference<Map<TellStaff, List<String>>>() {}).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(option -> Map.entry(option, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(entry -> new OptionId(entry.getKey()), Map.Entry::getValue));
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (var file = new ClassPathResource("topics/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
