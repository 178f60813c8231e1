package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class LendingTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Lending lending;

    @Autowired
    Welcoming welcoming;

    private Scene scene;

    @BeforeEach
    void aTabletStandsInTheLounge() {
        scene = scenes.begin();
    }

    @Test
    void aTabletIsForEverybodyUntilItIsSomebodys() {
        assertThat(whose()).isEmpty();
        lend(scene.mira().id());
        assertThat(whose()).map(Person::id).hasValue(scene.mira().id());
        lend(null);
        assertThat(whose()).isEmpty();
        lend(scene.mira().id());
        assertThat(whose()).isPresent();
    }

    @Test
    void whoHasLeftHasNoTabletAnyMore() {
        lend(scene.mira().id());
        welcoming.sayGoodbye(scene.mira());
        assertThat(whose()).isEmpty();
    }

    @Test
    void nobodyOfAnotherHomeGetsOneAndNoTabletOfAnotherHomeIsGiven() {
        var elsewhere = scenes.begin();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> lend(elsewhere.mira().id()));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> lending.lend(
                        scene.tablet().id(),
                        elsewhere.home().id(),
                        elsewhere.mira().id()));
        assertThat(whose()).isEmpty();
    }

    private void lend(@Nullable PersonId person) {
        lending.lend(scene.tablet().id(), scene.home().id(), person);
    }

    private Optional<Person> whose() {
        return lending.findWhose(scene.tablet());
    }
}
