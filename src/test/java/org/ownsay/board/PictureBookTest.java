package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.ownsay.access.HomeId;
import org.ownsay.choosing.KioskTest;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.Pictures;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class PictureBookTest {

    private static final HomeId HOME = HomeId.next();
    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Autowired
    PictureBook book;

    @Autowired
    Topics topics;

    @Autowired
    Pictures pictures;

    private List<String> found(String typed, Locale language) {
        return book.search(typed, language, 5).stream().map(Named::picture).toList();
    }

    @Test
    void aPictureOfOursIsCalledAsItsTileCallsIt() {
        assertThat(book.name("own/roast-chicken", Locale.ENGLISH)).isEqualTo("Roast chicken");
    }

    @Test
    void aPictureOfOpenMojiKeepsItsOwnNameWhereItStandsForAnOption() {
        assertThat(book.name("openmoji/1F697", Locale.ENGLISH)).isEqualTo("car");
        assertThat(found("car", Locale.ENGLISH)).contains("openmoji/1F697");
    }

    @Test
    void whatIsNoOptionIsCalledAsCldrCallsIt() {
        assertThat(book.name("openmoji/1F415", URDU)).isEqualTo("کتا");
    }

    @Test
    void whatHasNoNameInALanguageIsCalledAsInEnglish() {
        assertThat(book.name("openmoji/E31D", URDU)).isEqualTo("headache");
    }

    @Test
    void everyPictureIsFoundByItsId() {
        assertThat(book.list(Locale.ENGLISH)).hasSizeGreaterThan(800).allSatisfy(named -> assertThat(
                        book.find(named.picture(), HOME))
                .contains(Picture.of(named.picture())));
    }

    @Test
    void whatIsNotInTheBookIsNotFound() {
        assertThat(book.find("../../etc/passwd", HOME)).isEmpty();
        assertThat(book.find("openmoji/E183", HOME)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> book.name("own/nothing-like-it", Locale.ENGLISH))
                .withMessageContaining("own/nothing-like-it");
    }

    @Test
    void whatIsOursIsFoundInBothLanguages() {
        assertThat(found("soup", Locale.ENGLISH)).startsWith("own/soup");
        assertThat(found("سوپ", URDU)).startsWith("own/soup");
    }

    @Test
    void everyPictureThatWeDrewForATopicWithAKindIsInTheBook() {
        var ofOptions = book.categories().stream()
                .flatMap(category -> category.topics().stream())
                .flatMap(topic -> topics.get(new TopicId(topic)).questions().stream())
                .flatMap(question -> question.options().stream())
                .flatMap(option -> pictures.find(option.value()).stream())
                .filter(Picture::isOwn)
                .map(Picture::id)
                .distinct()
                .toList();
        assertThat(ofOptions).hasSizeGreaterThan(200);
        assertThat(book.list(URDU))
                .extracting(Named::picture)
                .containsAll(ofOptions)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLanguageWithoutNamesFindsNothingAndBreaksNothing() {
        var klingon = Locale.forLanguageTag("tlh");
        assertThat(book.list(klingon)).isEmpty();
        assertThat(book.search("tea", klingon, 5)).isEmpty();
        assertThat(book.name("openmoji/1F415", klingon)).isEqualTo("dog");
    }
}
