package org.ownsay.desk.said;

import java.util.Map;
import java.util.Optional;
import org.ownsay.board.PictureBook;
import org.ownsay.board.Response;
import org.ownsay.choosing.Sayings;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.plan.Statement;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Picture;
import org.springframework.stereotype.Component;

/** Tells staff what somebody said: in their own words first, then as staff can read it. */
@Component
public class Telling {

    private final Sayings sayings;
    private final Albums albums;
    private final PictureBook book;

    Telling(Sayings sayings, Albums albums, PictureBook book) {
        this.sayings = sayings;
        this.book = book;
        this.albums = albums;
    }

    /** The same in the language of the desk, where it was said in another. */
    public Optional<String> findGloss(Statement statement, AtDesk desk) {
        var isSame = statement.locale().getLanguage().equals(desk.language().getLanguage());
        return isSame ? Optional.empty() : Optional.of(sayings.said(statement, desk.language()));
    }

    /** That not to choose is an answer too. */
    public Optional<String> findRemark(Statement statement, AtDesk desk) {
        return statement.chosen().isOpen()
                ? Optional.of(desk.text("desk.said.is-their-answer", Map.of("answer", label(statement, desk))))
                : Optional.empty();
    }

    /** The word on the tile. */
    public String label(Statement statement, AtDesk desk) {
        return sayings.label(statement.chosen(), desk.language());
    }

    Optional<Picture> findPicture(Statement statement) {
        return Optional.ofNullable(statement.option())
                .flatMap(option -> albums.of(statement.home().value())
                        .find(option.value(), statement.person().value()))
                .map(Depiction::picture)
                .or(() -> Optional.ofNullable(statement.picture())
                        .flatMap(picture -> book.find(picture, statement.home())));
    }

    /** What to draw where there is no picture. */
    static String icon(Response response) {
        return response == Response.NOT_SURE ? "not-sure" : "word";
    }
}
