package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.ownsay.plan.Source;

/** UC-01: a person chooses lunch by picture and voice, says yes to it, and it stands at the desk. */
class ChoosingLunchIT extends KioskIT {

    @Test
    void anUrduSpeakerChoosesLunchAndStaffReadItInEnglish() {
        var desk = signInAs("grace");
        choose("Amina", "alone", LUNCH);
        var label = tiles().first().locator("small").innerText();

        pressFirstTile();
        assertThat(button(texts.get("board.yes", URDU))).isVisible();
        var sentence = page.locator("h1").innerText();
        press(texts.get("board.yes", URDU));

        assertThat(desk.getByText(label).first()).isVisible();
        assertThat(saidToday("Amina")).anySatisfy(words -> assertThat(sentence).contains(words));
        assertThat(barriers(desk)).isEmpty();
        desk.context().close();
    }

    @Test
    void whatIsSaidAloneIsMarkedAsSaidAlone() {
        choose("Derek", "alone", LUNCH);
        pressFirstTile();
        press("Yes, that is what I said");
        assertThat(page.locator("choice-board .tiles")).not().hasCount(0);
        page.waitForCondition(() -> sourceOfLatest("Derek") == Source.SELF_SOLO);
    }

    @Test
    void whatIsSaidWhereStaffAreSignedInIsNeverSaidAlone() {
        var desk = tablet.newPage();
        signIn(desk, "ben");
        choose("Joyce", "alone", LUNCH);
        pressFirstTile();
        press("Yes, that is what I said");
        page.waitForCondition(() -> sourceOfLatest("Joyce") == Source.SELF_SUPPORTED);
    }

    @Test
    void aWayNotToChooseIsAFullAnswer() {
        choose("Samir", "together", LUNCH);
        press("Not sure");
        assertHeading("I am not sure.");
        press("Yes, that is what I said");
        page.waitForCondition(() -> saidToday("Samir").anyMatch("I am not sure."::equals));
    }

    @Test
    void aPersonMayChangeTheirMindBeforeTheySayYes() {
        choose("Derek", "alone", LUNCH);
        var question = page.locator("h1").innerText();
        pressFirstTile();
        press("No, change it");
        assertHeading(question);
    }

    @Test
    void aPersonMayTakeBackWhatTheySaid() {
        choose("Samir", "together", LUNCH);
        press("None of these");
        press("Yes, that is what I said");
        press("Not now");
        press("Yes, that is what I said");
        page.waitForCondition(() -> saidToday("Samir").anyMatch("I do not want to choose now."::equals));
        press("Change it");
        press("Not now");
        press("Yes, take it back");
        page.waitForCondition(() -> saidToday("Samir").noneMatch("I do not want to choose now."::equals));
        assertThat(tiles()).not().hasCount(0);
    }

    @Test
    void breakfastMayBeMoreThanOneThing() {
        itIs("08:00");
        choose("Joyce", "alone", BREAKFAST);
        pressFirstTile();
        press("Yes, that is what I said");
        press("Choose another");
        press(page.locator("choice-board .body button:not([aria-pressed=true])").first());
        press("Yes, that is what I said");
        press("That is all");
        assertHeading("Thank you, Joyce.");
        page.waitForCondition(() -> saidToday("Joyce").count() == 2);
    }

    private Source sourceOfLatest(String name) {
        return planning.listToday(home().id(), home().dayOf(time.instant())).stream()
                .filter(statement -> statement.person().equals(person(name).id()))
                .reduce((earlier, later) -> later)
                .map(statement -> statement.source())
                .orElse(null);
    }

    private Page signInAs(String name) {
        var desk = newScreen(1280, 800).newPage();
        signIn(desk, name);
        return desk;
    }

    private void signIn(Page desk, String name) {
        SigningIn.at(desk, url("/desk"), name);
    }
}
