package org.ownsay.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
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

    private record AreaFile(String id, List<List<String>> places) {
        Area toArea() {
            return new Area(
                    new AreaId(id),
                    places.stream()
                            .map(place -> place.stream().map(TopicId::new).toList())
                            .toList());
        }
    }

    private record HoursFile(String from, String until) {
        Hours toHours() {
            return new Hours(LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    private record TopicFile(
            String id,
            Kind kind,
            @Nullable Meal meal,
            @Nullable HoursFile asked,
            List<QuestionFile> questions) {
        Topic toTopic() {
            return new Topic(
                    new TopicId(id),
                    kind,
                    meal,
                    asked == null ? null : asked.toHours(),
                    questions.stream().map(QuestionFile::toQuestion).toList());
        }
    }

    private record QuestionFile(
            String id,
            Select select,
            @Nullable Scale scale,
            @Nullable String after,
            List<String> options) {
        Question toQuestion() {
            return new Question(
                    new QuestionId(id),
                    select,
                    scale,
                    after == null ? null : new OptionId(after),
                    options.stream().map(OptionId::new).toList());
        }
    }

    List<Area> readAreas() {
        return read("home", new TypeReference<List<AreaFile>>() {}).stream()
                .map(AreaFile::toArea)
                .toList();
    }

    Topic readTopic(TopicId id) {
        return read(id.value(), new TypeReference<TopicFile>() {}).toTopic();
    }

    List<Question> readDrafts() {
        return read("drafts", new TypeReference<List<QuestionFile>>() {}).stream()
                .map(QuestionFile::toQuestion)
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
