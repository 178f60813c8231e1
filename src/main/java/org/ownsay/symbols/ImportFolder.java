package org.ownsay.symbols;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.symbols.compress.ZipArchive;
import org.ownsay.symbols.compress.ZipPacking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where packs lie until they are through: each as one zip, named by its id, with its word list beside it. Nothing of
 * what is in a zip is ever a file.
 */
@Component
class ImportFolder {

    private static final int MOST_ENTRIES_TO_LOOK_AT = 4 * PackEntries.MOST;

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private final Path folder;

    ImportFolder(@Value("${ownsay.data}") Path data) {
        folder = data.resolve("imports");
    }

    /** A pack that was put aside, opened to be read. */
    record Opened(ZipArchive zip, PackEntries entries, WordList words) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** @throws UnusablePack if it is too large, or there is no room: then nothing stays */
    void putAside(PackId id, PackFile file) {
        try {
            Files.createDirectories(folder);
            switch (file.content()) {
                case PackFile.Zip(var zip) -> copy(zip, zip(id), PackFile.MOST_BYTES, UnusablePack.Why.TOO_LARGE);
                case PackFile.Folder several -> pack(several, zip(id));
            }
            if (file.words() != null) {
                copy(file.words(), words(id), WordList.MOST_BYTES, UnusablePack.Why.WORD_LIST);
                sync(words(id));
            }
            if (ZipArchive.mayHoldMoreThan(MOST_ENTRIES_TO_LOOK_AT, zip(id))) {
                throw new UnusablePack(UnusablePack.Why.TOO_MANY, null);
            }
            sync(zip(id));
        } catch (UnusablePack unusable) {
            clear(id);
            throw unusable;
        } catch (IOException | IllegalArgumentException e) {
            clear(id);
            throw new UnusablePack(UnusablePack.Why.NO_ROOM, null, e);
        }
    }

    /**
     * @param language the pack's
     * @throws IOException if it is not there or no zip
     * @throws UnusablePack if its word list is none
     */
    Opened open(PackId id, String language) throws IOException {
        var zip = ZipArchive.open(zip(id));
        try {
            var entries = PackEntries.of(zip);
            return new Opened(zip, entries, readWords(id, zip, entries, language));
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    /** What nobody will go on with: it was left by a crash. */
    void clearAllBut(Set<PackId> wanted) {
        try (var files = Files.exists(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            var names = wanted.stream().map(PackId::toString).collect(Collectors.toSet());
            files.filter(file -> !names.contains(file.getFileName().toString().replaceFirst("[.].*", "")))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException another) {
            LOG.info("Left-over imports stay for now: {}", another.toString());
        }
    }

    /** Nothing is put aside any more. What cannot be deleted now does no harm. */
    void clear(PackId id) {
        zip(id).toFile().delete();
        words(id).toFile().delete();
    }

    private WordList readWords(PackId id, ZipArchive zip, PackEntries entries, String language) throws IOException {
        if (Files.exists(words(id))) {
            return WordList.read("CSV", Files.readAllBytes(words(id)), language);
        }
        var table = entries.findTable();
        if (table.isEmpty()) {
            return WordList.NONE;
        }
        var name = new EntryName(table.get().name()).shown();
        try {
            return WordList.read(name, new Unpacking(zip, 0).read(table.get()), language);
        } catch (SkippedEntry broken) {
            throw new UnusablePack(UnusablePack.Why.WORD_LIST, name, broken);
        }
    }

    private static void copy(Path from, Path to, long mostBytes, UnusablePack.Why otherwise) throws IOException {
        if (Files.size(from) > mostBytes) {
            throw new UnusablePack(otherwise, null);
        }
        Files.copy(from, to);
    }

    private static void pack(PackFile.Folder several, Path to) throws IOException {
        try (var zip = new ZipPacking(to)) {
            var bytes = 0L;
            for (var file : new TreeMap<>(several.filesByName()).entrySet()) {
                bytes += Files.size(file.getValue());
                if (bytes > PackFile.MOST_BYTES) {
                    throw new UnusablePack(UnusablePack.Why.TOO_LARGE, EntryName.shown(file.getKey()));
                }
                zip.add(file.getKey(), file.getValue());
            }
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path zip(PackId id) {
        return folder.resolve(id + ".zip");
    }

    private Path words(PackId id) {
        return folder.resolve(id + ".csv");
    }
}
