package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureSearchTest {

    private static final PictureSearch SEARCH = new PictureSearch(List.of(
            named("hot dog", "frankfurter", "sausage"),
            named("dog face", "pet", "puppy"),
            named("Dog", "pet", "animal"),
            named("leash", "dog lead"),
            named("doll", "toy"),
            named("żółw", "zwierzę"),
            named("چائے", "گرم مشروب")));

    private static Named named(String name, String... keywords) {
        return new Named("openmoji/" + name, name, List.of(keywords), "any");
    }

    private static List<String> found(String typed) {
        return SEARCH.search(typed, 10).stream().map(Named::name).toList();
    }

    @Test
    void theWholeNameComesFirstThenItsBeginningThenAnyWordOfItThenKeywords() {
        assertThat(found("dog")).containsExactly("Dog", "dog face", "hot dog", "leash");
    }

    @Test
    void whatIsEquallyNearStaysInItsOrder() {
        assertThat(found("do")).containsExactly("dog face", "Dog", "doll", "hot dog", "leash");
    }

    @Test
    void aKeywordFindsItToo() {
        assertThat(found("pup")).containsExactly("dog face");
    }

    @Test
    void everyWordThatWasTypedMustBeginOne() {
        assertThat(found("dog pe")).containsExactly("dog face", "Dog");
        assertThat(found("dog x")).isEmpty();
    }

    @Test
    void wordsMayStandInAnyOrder() {
        assertThat(found("face dog")).containsExactly("dog face");
    }

    @Test
    void theMiddleOfAWordFindsNothing() {
        assertThat(found("og")).isEmpty();
    }

    @Test
    void strokesTailsAndFormsOfLettersMakeNoDifference() {
        assertThat(found("ZOL")).containsExactly("żółw");
        assertThat(found("چاي")).containsExactly("چائے");
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found(" -")).isEmpty();
    }

    @Test
    void noMoreAreHandedOutThanAreWanted() {
        assertThat(SEARCH.search("do", 2)).extracting(Named::name).containsExactly("dog face", "Dog");
    }

    @Test
    void manyWithTheSameWordAreAllFound() {
        var many = new PictureSearch(IntStream.range(0, 1_000)
                .mapToObj(i -> new Named("own/" + i, "dog " + i, List.of("animal"), "any"))
                .toList());
        assertThat(many.search("dog", 2_000)).hasSize(1_000);
        assertThat(many.search("animal", 2_000)).hasSize(1_000);
    }

    @Test
    void aBookWithoutPicturesFindsNothing() {
        assertThat(new PictureSearch(List.of()).search("dog", 5)).isEmpty();
    }
}
