package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.board.TopicId;

/** Samir chooses with a supporter, who is there when weighty things are asked. */
class SamirsDayIT extends ADayIT {

    private static final TopicId COMFORT = new TopicId("comfort");

    /** Of what weighs more he has said nothing yet. */
    @BeforeEach
    void nothingStands() {
        forget("Samir", planning::listSignificant);
    }

    @Test
    void whatWeighsMoreIsAskedOnlyWithSomeoneThere() {
        goHome("Samir", "alone");
        openArea(COMFORT, ENGLISH);
        assertThat(button("Comfort")).containsText("When someone is with you");
        press("Comfort");
        assertThat(page).hasURL(Pattern.compile("/area/"));
    }

    @Test
    void whatHeSaysOfItIsToBeTalkedAboutTogetherAndStandsInNoPlan() {
        choose("Samir", "together", COMFORT);
        var music = say("Samir", "comfort-things", "music", ENGLISH);
        press("Choose another");
        var thing = findAnotherPicture();
        assertHeading("I want something else: " + thing + ".");
        assertSpoken(thing, ENGLISH);
        var picture = page.locator(".readback img").getAttribute("src");
        press("Yes, that is what I said");
        assertAsked("comfort-people", ENGLISH);
        sayNotNow(ENGLISH);
        assertThanked("Samir", ENGLISH);
        assertThat(page.locator(".steps")).containsText("Staff will talk about it with you.");

        page.waitForCondition(
                () -> planning.listSignificant(person("Samir").id()).size() >= 2);
        assertThat(plan("Samir")).doesNotContain(music);
        var together = card(deskAbout("Samir"), "To talk about together");
        assertThat(together).containsText(music);
        var other =
                together.locator("li").filter(new FilterOptions().setHasText("I want something else: " + thing + "."));
        assertThat(other.locator("img")).hasAttribute("src", picture);
        assertThat(other).containsText("Said by me, with support");
    }

    /** Among all pictures, kind by kind. */
    private String findAnotherPicture() {
        press("Something else");
        assertSpoken("What else would you like?", ENGLISH);
        press("By picture");
        pressOption("Animals", ENGLISH);
        assertHeading("Animals");
        var thing = tiles().first().locator("b").innerText().split("\n")[0].strip();
        pressFirstTile();
        return thing;
    }
}
