package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.plan.Statement;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.Zips;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-19: a manager brings a symbol pack, people see it where they choose, and it is removed again. */
class BringingAPackIT extends KioskIT {

    private static final Pattern OF_A_PACK = Pattern.compile(".*/pictures/packs/.*");

    @TempDir
    Path folder;

    @Autowired
    Packs packs;

    @Autowired
    Staffing staffing;

    private Page desk;

    @BeforeEach
    void aManagerIsThere() {
        desk = newScreen(1280, 800).newPage();
        SigningIn.at(desk, url("/desk"), "maryam");
        desk.navigate(url("/desk/pictures/packs"));
    }

    @AfterEach
    void removeAll() {
        desk.context().close();
        var home = home().id().value();
        var by = staffing.loadUserByUsername("maryam").id().value();
        packs.list(home).forEach(pack -> packs.remove(pack.id(), home, by));
    }

    @Test
    void whatAManagerBringsIsShownAndStaysWithTheAnswerOnceItIsRemoved() {
        var zip = Zips.zip().svg("bowl.svg").with("notes.txt", "none").with("words.csv", "name,option\nbowl,soup\n");
        desk.getByLabel("A zip file").setInputFiles(new FilePayload("ours.zip", "application/zip", zip.bytes()));
        bring("1 of 1 file is here");
        assertThat(desk.getByText("1 thing that people choose has a picture here."))
                .isVisible();
        assertThat(desk.getByText("1 was left out")).isVisible();
        assertThat(barriers(desk)).isEmpty();

        choose("Derek", "alone", LUNCH);
        assertThat(soup().locator("img").first()).hasAttribute("src", OF_A_PACK);
        assertLoaded(soup().locator("img").first());
        press(soup());
        press("Yes, that is what I said");
        page.waitForCondition(() -> saidToday("Derek").anyMatch(words -> words.contains("soup")));

        pressAt("Remove Ours");
        assertThat(barriers(desk)).isEmpty();
        pressAt("Yes, remove it");
        assertThat(desk.getByText("Ours is removed.")).isVisible();

        choose("Samir", "alone", LUNCH);
        assertThat(soup().locator("img").first()).not().hasAttribute("src", OF_A_PACK);
        desk.navigate(url("/desk/answers/" + soupOfDerek()));
        var kept = desk.locator(".slot.is-chosen img");
        assertThat(kept).hasAttribute("src", OF_A_PACK);
        assertLoaded(kept);
    }

    @Test
    void aFolderIsSentFileByFile() throws IOException {
        var pictures = Files.createDirectories(folder.resolve("ours"));
        for (var name : new String[] {"tea", "soup", "cake"}) {
            Files.writeString(pictures.resolve(name + ".svg"), Zips.SUN);
        }
        desk.getByLabel("Or a folder").setInputFiles(pictures);
        bring("3 of 3 files are here");
        assertThat(desk.getByText("3 pictures.")).isVisible();
    }

    @Test
    void whatIsTooLargeIsRefusedWithASentence() throws IOException {
        var large = folder.resolve("large.zip");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(60L * 1024 * 1024);
        }
        desk.getByLabel("A zip file").setInputFiles(large);
        assertThat(desk.getByText("This is too large. A pack may have up to 50 MB."))
                .isVisible();
    }

    private void bring(String sent) {
        desk.getByLabel("Name of the pack").fill("Ours");
        desk.getByLabel("Who drew the pictures").fill("Maryam");
        desk.getByLabel("Licence").fill("CC0");
        assertThat(desk.getByText(sent)).isVisible();
        pressAt("Bring it in");
        assertThat(desk.getByText("Drawn by Maryam. Licence: CC0.")).isVisible();
    }

    private void pressAt(String button) {
        desk.getByRole(BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator soup() {
        return findOption(vocabulary.label(new OptionId("soup"), Locale.ENGLISH), Locale.ENGLISH);
    }

    private String soupOfDerek() {
        return planning.listToday(home().id(), home().dayOf(time.instant())).stream()
                .filter(statement -> statement.person().equals(person("Derek").id()))
                .filter(statement -> statement.ownWords().contains("soup"))
                .map(Statement::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
