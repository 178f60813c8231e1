package org.ownsay.desk.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Bar;
import org.ownsay.desk.form.FilesField;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.SymbolPack;
import org.ownsay.symbols.SymbolPack.State;
import org.ownsay.symbols.Zips;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("maryam")
class PacksViewTest extends DeskTest {

    private static final String ZIP = "A zip file";
    private static final String FOLDER = "Or a folder";
    private static final String WORDS = "Word list";
    private static final byte[] SOUP = Zips.zip()
            .svg("soup.svg")
            .with("words.csv", "name,option\nsoup,soup\n")
            .bytes();

    @Autowired
    Packs packs;

    private final Map<FilesField, Integer> choices = new HashMap<>();

    @AfterEach
    void removeAll() {
        list().forEach(pack -> packs.remove(pack.id(), id(), home.grace().id().value()));
    }

    @Test
    void whatIsBroughtIsToldWithWhoseItIsAndWhatItShows() {
        open(DeskAddress.PACKS);
        assertThat(textOf(shown())).contains("No pack has been brought yet.");
        give(ZIP, "our.zip", SOUP);
        fill("Our own", "Grace", "CC0");
        submit(bringing());
        awaitState(State.READY);
        poll();
        assertThat(textOf(find(PackCard.class).single()))
                .contains("Our own Drawn by Grace. Licence: CC0. Names in English. Brought by Maryam on")
                .contains("1 picture. 1 thing that people choose has a picture here.")
                .doesNotContain("left out", " of ");
        assertThat(textOf(shown())).doesNotContain("No pack has been brought yet.");
        assertThat(text("Name of the pack").text()).isEmpty();
    }

    @Test
    void itsPictureIsShownWithItsNameAndItsCreditStandsWithTheOthers() {
        bring(SOUP);
        assertThat(textOf(open("/desk/pictures/soup")))
                .contains("From the pack Our own Shown now Grace, CC0", "Comes with Ownsay");
        assertThat(textOf(open(DeskAddress.PICTURES + "?area=meals"))).contains("Soup From the pack Our own");
        assertThat(find(Anchor.class).withText("Symbol packs").single().getHref())
                .isEqualTo(DeskAddress.PACKS);
        assertThat(textOf(open(DeskAddress.PICTURE_CREDITS))).contains("Our own Drawn by Grace. Licence: CC0.");
    }

    @Test
    void whatWasLeftOutIsNamedWithTheReason() {
        bring(Zips.zip()
                .svg("soup.svg")
                .with("notes.txt", "none")
                .with("../tea.svg", Zips.SUN)
                .with("bad.svg", "<svg")
                .bytes());
        open(DeskAddress.PACKS);
        var leftOut = find(NativeDetails.class).single();
        assertThat(leftOut.getSummaryText()).isEqualTo("3 were left out");
        assertThat(leftOut.isOpen()).isFalse();
        assertThat(textOf(leftOut))
                .contains("notes.txt It is not an SVG, PNG or JPEG picture.")
                .contains("../tea.svg Its name points to a place outside the pack.")
                .contains("bad.svg It is damaged, or not what its name says.");
    }

    @Test
    void howFarItIsIsShownAndThenThatItIsIn() {
        open(DeskAddress.PACKS);
        give(ZIP, "suns.zip", Zips.zip().suns(900).bytes());
        fill("Suns", "Grace", "CC0");
        submit(bringing());
        assertThat(textOf(shown())).contains("Suns is coming in.");
        var card = find(PackCard.class).single();
        assertThat(find(Bar.class, card).all()).isNotEmpty();
        assertThat(textOf(card)).contains(" of 900");
        awaitState(State.READY);
        poll();
        assertThat(textOf(shown())).contains("Suns is in.");
        assertThat(textOf(card))
                .contains("900 pictures. None of them stands for something")
                .doesNotContain(" of 900");
    }

    @Test
    void removedAfterOneYesOursAreShownAgain() {
        bring(SOUP);
        open(DeskAddress.PACKS);
        press("Remove");
        assertThat(textOf(shown())).contains("Remove Our own?", "stay with their answers");
        press("Cancel");
        assertThat(list()).hasSize(1);
        press("Remove");
        submit(find(Form.class, find(PackCard.class).single()).all().stream()
                .filter(form -> textOf(form).startsWith("Yes"))
                .findFirst()
                .orElseThrow());
        assertThat(list()).isEmpty();
        assertThat(textOf(shown())).contains("Our own is removed.", "No pack has been brought yet.");
        assertThat(textOf(open("/desk/pictures/soup"))).contains("Comes with Ownsay Shown now");
    }

    @Test
    @WithUserDetails("grace")
    void staffSeeThemAndChangeNothing() {
        bring(SOUP);
        assertThat(textOf(open(DeskAddress.PACKS)))
                .contains("Our own", "Managers can bring packs and remove them.")
                .doesNotContain("Remove", "Bring a pack");
    }

    @Test
    void aFolderIsAPackAsWellWithAWordListBesideIt() {
        open(DeskAddress.PACKS);
        var folder = files(FOLDER);
        expect(folder, 2);
        take(folder, "ours/soup.svg", stream(Zips.SUN));
        assertThat(textOf(folder)).contains("0 of 2 files are here");
        poll();
        assertThat(textOf(folder)).contains("1 of 2 files are here");
        submit(bringing());
        assertThat(folder.problem()).contains("still being sent");
        take(folder, "ours/tea.svg", stream(Zips.SUN));
        folder.show(200);
        assertThat(textOf(folder)).contains("2 of 2 files are here");
        give(WORDS, "words.csv", "name,language\nsoup,en\nsoup,pl\n".getBytes(StandardCharsets.UTF_8));
        fill("Ours", "Grace", "CC0");
        this.<Locale>choice("Language of the words").choose(Locale.of("pl"));
        submit(bringing());
        var pack = awaitState(State.READY);
        assertThat(pack.pictures()).isEqualTo(2);
        assertThat(pack.language()).isEqualTo("pl");
    }

    @Test
    void whatWasChosenLastIsBrought() throws IOException {
        open(DeskAddress.PACKS);
        give(ZIP, "our.zip", SOUP);
        expect(files(FOLDER), 1);
        assertThat(files(ZIP).filesByName()).isEmpty();
        files(FOLDER).show(0);
        assertThat(files(FOLDER).problem()).contains("did not arrive whole");
        give(ZIP, "our.zip", SOUP);
        assertThat(files(FOLDER).problem()).isEmpty();
        files(ZIP).take(1, "late.zip", stream("late"));
        assertThat(files(ZIP).filesByName()).containsOnlyKeys("our.zip");
    }

    @Test
    void whatCannotBeUsedIsSaidAtTheFieldAndNothingIsKept() {
        open(DeskAddress.PACKS);
        fill("Our own", "Grace", "CC0");
        submit(bringing());
        assertThat(files(ZIP).problem()).isEqualTo("Please choose a zip file or a folder first.");
        give(ZIP, "no.zip", "no zip".getBytes(StandardCharsets.UTF_8));
        submit(bringing());
        assertThat(files(ZIP).problem()).startsWith("This is not a zip file, or only a part of one.");
        give(ZIP, "cut.zip", Arrays.copyOf(SOUP, SOUP.length / 2));
        submit(bringing());
        assertThat(files(ZIP).problem()).startsWith("This is not a zip file, or only a part of one.");
        give(ZIP, "text.zip", Zips.zip().with("a.txt", "a").bytes());
        submit(bringing());
        assertThat(files(ZIP).problem()).startsWith("There are no pictures in it.");
        give(
                ZIP,
                "list.zip",
                Zips.zip().svg("a.svg").with("list.csv", "x,y\n1,2\n").bytes());
        submit(bringing());
        assertThat(files(ZIP).problem()).startsWith("list.csv: We could not read this word list.");
        give(ZIP, "our.zip", SOUP);
        give(WORDS, "list.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
        submit(bringing());
        assertThat(files(ZIP).problem()).isEmpty();
        assertThat(files(WORDS).problem()).startsWith("We could not read this word list.");
        assertThat(list()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsSaidWhetherTheBrowserLookedOrNot() {
        open(DeskAddress.PACKS);
        expect(files(ZIP), 1);
        files(ZIP).show(413);
        assertThat(files(ZIP).problem()).isEqualTo("This is too large. A pack may have up to 50 MB.");
        expect(files(ZIP), 1);
        take(files(ZIP), "large.zip", zeros(PackFile.MOST_BYTES + 1));
        files(ZIP).show(200);
        assertThat(files(ZIP).problem()).isEqualTo("This is too large. A pack may have up to 50 MB.");
        assertThat(files(ZIP).filesByName()).isEmpty();
    }

    @Test
    void nothingStaysOnTheDiskOfWhatWasSent() throws IOException {
        var before = uploads();
        open(DeskAddress.PACKS);
        give(ZIP, "our.zip", SOUP);
        assertThat(uploads()).hasSize(before.size() + 1);
        open(DeskAddress.PICTURES);
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void mulberryFillsInWhatIsEmpty() {
        open(DeskAddress.PACKS);
        text("Licence").type("CC BY 4.0");
        press("This is Mulberry");
        assertThat(text("Name of the pack").text()).isEqualTo("Mulberry");
        assertThat(text("Who drew the pictures").text()).isEqualTo("Steve Lee and others");
        assertThat(text("Licence").text()).isEqualTo("CC BY 4.0");
    }

    @Test
    void namesOfLanguagesAreThoseOfTheDeskWithTheProgramsFirst() {
        open(DeskAddress.PACKS);
        assertThat(textOf(this.choice("Language of the words")))
                .containsSubsequence("Welsh", "English", "Polish", "Urdu", "Chinese", "Afrikaans", "Zulu");
    }

    private List<SymbolPack> list() {
        return packs.list(id());
    }

    private UUID id() {
        return home.id().value();
    }

    private void bring(byte[] zip) {
        try {
            var file = Files.createTempFile("packs-view", ".zip");
            Files.write(file, zip);
            packs.bring(
                    new PackFile("Our own", new PackFile.Zip(file), null, "Grace", "CC0", "en"),
                    id(),
                    home.grace().id().value());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitState(State.READY);
    }

    private SymbolPack awaitState(State state) {
        await().until(() -> list().getLast().state() == state);
        return list().getLast();
    }

    private FilesField files(String label) {
        return field(FilesField.class, label);
    }

    private void give(String label, String name, byte[] content) {
        var field = files(label);
        expect(field, 1);
        take(field, name, new ByteArrayInputStream(content));
        field.show(200);
    }

    private void expect(FilesField field, int count) {
        choices.put(field, field.expect(count));
    }

    private void take(FilesField field, String name, InputStream content) {
        try {
            field.take(choices.getOrDefault(field, 0), name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(String name, String credit, String licence) {
        text("Name of the pack").type(name);
        text("Who drew the pictures").type(credit);
        text("Licence").type(licence);
    }

    private Form bringing() {
        return find(Form.class, find(NewPackCard.class).single()).single();
    }

    private void press(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] part, int from, int length) {
                var read = (int) Math.min(left, length);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
    }

    private static Set<Path> uploads() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".upload")).collect(Collectors.toSet());
        }
    }
}
