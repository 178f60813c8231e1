package org.ownsay.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.person.PersonId;
import org.ownsay.plan.Stands;

/** A day as somebody lives it at their tablet, and what stands of it at the desk. */
abstract class ADayIT extends KioskIT {

    static final Locale ENGLISH = Locale.ENGLISH;

    private @Nullable Page desk;

    @AfterEach
    void leaveTheDesk() {
        if (desk != null) {
            desk.context().close();
        }
    }

    /** Where Grace is signed in. */
    Page desk(String path) {
        var screen = desk == null ? newScreen(1280, 800).newPage() : desk;
        if (desk == null) {
            SigningIn.at(screen, url("/desk"), "grace");
            desk = screen;
        }
        screen.navigate(url(path));
        return screen;
    }

    Page deskAbout(String name) {
        return desk("/desk/people/" + person(name).id());
    }

    Locator card(Page desk, String title) {
        return desk.locator(".card")
                .filter(new FilterOptions().setHas(desk.locator("h2").filter(new FilterOptions().setHasText(title))));
    }

    /** Nothing stands any more: each withdrawing uncovers what was said before. */
    void forget(String name, Function<PersonId, List<Stands>> standing) {
        var id = person(name).id();
        for (var said = standing.apply(id); !said.isEmpty(); said = standing.apply(id)) {
            said.forEach(stands -> planning.withdraw(stands.latest().id(), UUID.randomUUID(), time.instant()));
        }
    }

    /** A person finds an option, hears it read back in their own words, and says yes to it. */
    String say(String name, String question, String option, Locale language) {
        var words = words(name, question, option, null, language);
        assertAsked(question, language);
        pressOption(vocabulary.label(new OptionId(option), language), language);
        assertHeading(words);
        assertSpoken(words, language);
        press(texts.get("board.yes", language));
        return words;
    }

    void sayNotNow(Locale language) {
        press(texts.get("response.not-now", language));
        press(texts.get("board.yes", language));
    }

    void thatIsAll(Locale language) {
        press(texts.get("board.that-is-all", language));
    }

    void goToMyPage(Locale language) {
        press(texts.get("board.my-page", language));
        page.waitForURL("**/home/**");
    }

    String words(String name, String question, String option, @Nullable Level level, Locale language) {
        return vocabulary.said(
                new QuestionId(question),
                new OptionId(option),
                level,
                language,
                person(name).speaksAs());
    }

    void assertAsked(String question, Locale language) {
        assertHeading(vocabulary.prompt(new QuestionId(question), language));
    }

    void assertThanked(String name, Locale language) {
        assertHeading(
                texts.get("board.thanks", language, Map.of("name", person(name).nameIn(language))));
    }

    void waitUntilSaidToday(String name, String words) {
        page.waitForCondition(() -> saidToday(name).anyMatch(words::equals));
    }

    List<String> plan(String name) {
        return planning.listUsual(person(name).id()).stream()
                .map(Stands::latest)
                .map(said -> said.ownWords())
                .toList();
    }
}
