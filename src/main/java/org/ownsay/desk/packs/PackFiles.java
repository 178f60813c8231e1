package org.ownsay.desk.packs;

import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.FilesField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.UnusablePack;

/** The files of a pack: a zip or a folder, whichever was chosen last, and a word list if there is one. */
final class PackFiles extends Div {

    private final AtDesk desk;
    private final FilesField zip;
    private final FilesField folder;
    private final FilesField words;

    PackFiles(AtDesk desk) {
        this.desk = desk;
        var most = PackFile.MOST_BYTES;
        var tooLarge = desk.text("desk.packs.unusable.too-large");
        zip = FilesField.one(desk.text("desk.packs.zip"), ".zip,application/zip", most, tooLarge, desk::text)
                .helping(desk.text("desk.packs.zip.help"));
        folder = FilesField.folder(desk.text("desk.packs.folder"), most, tooLarge, desk::text)
                .helping(desk.text("desk.packs.folder.help"));
        words = FilesField.one(
                        desk.text("desk.packs.words"),
                        ".csv,text/csv",
                        PackFile.MOST_BYTES_OF_WORDS,
                        desk.text("desk.packs.words.too-large"),
                        desk::text)
                .helping(desk.text("desk.packs.words.help"));
        zip.whenChosen(folder::forget);
        folder.whenChosen(zip::forget);
        addClassName("columns");
        add(zip, folder, words);
    }

    void look() {
        zip.look();
        folder.look();
        words.look();
    }

    void check(Check check) {
        zip.check(check);
        folder.check(check);
        words.check(check);
        check.that(isThere(), zip, desk.text("desk.packs.missing"));
    }

    private boolean isThere() {
        return zip.isBusy() || folder.isBusy() || findContent().isPresent();
    }

    Optional<PackFile.Content> findContent() {
        return zip.filesByName().values().stream()
                .findFirst()
                .<PackFile.Content>map(PackFile.Zip::new)
                .or(() -> Optional.of(folder.filesByName())
                        .filter(files -> !files.isEmpty())
                        .map(PackFile.Folder::new));
    }

    @Nullable Path words() {
        return words.filesByName().values().stream().findFirst().orElse(null);
    }

    /** Says why nothing can be made of them, beside the file that it is about. */
    void refuse(UnusablePack unusable) {
        var isOwnList = unusable.why() == UnusablePack.Why.WORD_LIST && words() != null;
        var pictures = folder.filesByName().isEmpty() ? zip : folder;
        var why = "desk.packs.unusable."
                + unusable.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var about = unusable.entry().filter(entry -> !isOwnList);
        new Check()
                .that(
                        false,
                        isOwnList ? words : pictures,
                        about.map(entry -> desk.text("desk.packs.about", Map.of("entry", entry, "why", desk.text(why))))
                                .orElseGet(() -> desk.text(why)))
                .isFine();
    }

    void forget() {
        zip.forget();
        folder.forget();
        words.forget();
    }
}
