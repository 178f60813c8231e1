package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Depicting;
import org.ownsay.person.Person;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Depiction;

/**
 * A home's pictures as they are seen.
 *
 * @param person who looks; nobody in particular sees what everybody does
 */
record Eyes(Album album, @Nullable Person person) {

    static final String PERSON = "person";

    /** What they see: pictures of a kind that is not for them are passed over. */
    Optional<Depiction> find(OptionId option) {
        return album.only(kind().seen()).find(option.value(), id());
    }

    /** Everything that there is, also what is passed over for them; what comes first wins. */
    List<Depiction> list(OptionId option) {
        return album.list(option.value(), id());
    }

    /** What has no picture: because of these, words alone stand there. */
    List<OptionId> listWanted(Question question) {
        return question.options().stream()
                .filter(option -> find(option).isEmpty())
                .toList();
    }

    Optional<Person> findPerson() {
        return Optional.ofNullable(person);
    }

    /** Where the option's own page is, seen in the same way. */
    String address(OptionId option) {
        return address(DeskAddress.picture(option), Map.of());
    }

    String address(String path, Map<String, String> also) {
        var parameters = new HashMap<>(also);
        findPerson().ifPresent(who -> parameters.put(PERSON, who.id().toString()));
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    Depicting kind() {
        return person == null ? Depicting.PHOTO : person.profile().depicting();
    }

    /** That some pictures are passed over for this person, where it is so. */
    Optional<Paragraph> findNote(AtDesk desk) {
        return findPerson().filter(who -> kind() != Depicting.PHOTO).map(who -> {
            var sees = kind() == Depicting.SYMBOL ? "desk.pictures.sees.symbol" : "desk.pictures.sees.word";
            var note = new Paragraph(desk.text(sees, Map.of("name", desk.name(who))));
            note.addClassNames("flag", "flag--plain");
            return note;
        });
    }

    private @Nullable UUID id() {
        return person == null ? null : person.id().value();
    }
}
