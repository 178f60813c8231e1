package org.ownsay.desk.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Staffing;
import org.ownsay.board.PictureBook;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;
import org.ownsay.person.Phrase;
import org.ownsay.person.Phrasing;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.PictureSearch;
import org.ownsay.symbols.SquarePhoto;
import org.springframework.stereotype.Component;

/** The phrases of one person, as the desk sees and keeps them. */
@Component
class Prepared {

    private static final int MOST_FOUND = 12;

    private final Phrasing phrasing;
    private final Photographing photographing;
    private final Albums albums;
    private final PictureBook book;
    private final Staffing staffing;
    private final Hearing hearing;

    Prepared(
            Phrasing phrasing,
            Photographing photographing,
            Albums albums,
            PictureBook book,
            Staffing staffing,
            Hearing hearing) {
        this.phrasing = phrasing;
        this.photographing = photographing;
        this.albums = albums;
        this.book = book;
        this.staffing = staffing;
        this.hearing = hearing;
    }

    List<Phrase> list(Person person) {
        return phrasing.list(person.id());
    }

    /** @throws org.ownsay.person.TooManyPhrases if there are as many as there may be */
    void keep(
            Person person,
            Map<String, String> words,
            Optional<Named> picture,
            Optional<SquarePhoto> photo,
            AtDesk desk) {
        var kept = phrasing.keep(
                person.id(),
                words,
                picture.map(Named::picture).orElse(null),
                desk.staff().id());
        photo.ifPresent(own -> photographing.hang(
                own,
                kept.concept(),
                person.home().value(),
                person.id().value(),
                desk.staff().id().value()));
    }

    void remove(Phrase phrase, AtDesk desk) {
        phrasing.remove(phrase.id(), phrase.person(), desk.staff().id());
    }

    void moveEarlier(Phrase phrase) {
        phrasing.moveEarlier(phrase.id(), phrase.person());
    }

    /** By their names in the language of the desk. */
    List<Named> search(String typed, AtDesk desk) {
        return new PictureSearch(book.list(desk.home().id(), desk.language())).search(typed, MOST_FOUND);
    }

    /** The address of what stands beside it. */
    Optional<String> findPicture(Phrase phrase, Person person) {
        return albums.of(person.home().value())
                .find(phrase.concept(), person.id().value())
                .map(shown -> shown.picture().address())
                .or(() -> Optional.ofNullable(phrase.picture()).map(Prepared::address));
    }

    static String address(@Nullable String picture) {
        return Picture.of(String.valueOf(picture)).address();
    }

    /** What whoever wrote it is called. */
    String writtenBy(Phrase phrase, AtDesk desk) {
        return staffing.findName(phrase.writtenBy(), desk.home().id())
                .orElseGet(() -> desk.text("desk.pictures.somebody"));
    }

    /** As the person hears it. */
    Optional<String> findSound(String words, Locale language, Person person, AtDesk desk) {
        return hearing.find(words, language, person.voice().manner(), desk);
    }
}
