package org.ownsay.symbols;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.ownsay.storage.DurableCommit;
import org.ownsay.symbols.PackEntries.PackEntry;
import org.ownsay.symbols.SymbolPack.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a pack in that was put aside, bit by bit, from where it stopped. */
@Component
class PackImport {

    static final int BATCH = 100;

    private static final long MOST_BYTES_AT_ONCE = 8L * 1024 * 1024;

    private final ImportFolder folder;
    private final PackRecords packs;
    private final PackShelf shelf;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;

    PackImport(
            ImportFolder folder,
            PackRecords packs,
            PackShelf shelf,
            TransactionTemplate transaction,
            DurableCommit durable) {
        this.folder = folder;
        this.packs = packs;
        this.shelf = shelf;
        this.transaction = transaction;
        this.durable = durable;
    }

    /**
     * Returns when it is through, was removed, or is to stop.
     *
     * @throws IOException if what was put aside cannot be read any more
     * @throws UnusablePack the same
     */
    void run(PackId id, BooleanSupplier isToStop) throws IOException {
        var progress = packs.findProgress(id).orElse(null);
        if (progress == null || progress.state() != State.BRINGING) {
            return;
        }
        try (var opened = folder.open(id, progress.language())) {
            var unpacking = new Unpacking(opened.zip(), progress.unpacked());
            var entries = opened.entries().list();
            var done = progress.done();
            while (done < entries.size()) {
                var batch = read(entries, done, opened.words(), unpacking, progress.language());
                if (isToStop.getAsBoolean() || !keep(id, batch)) {
                    return;
                }
                done = isTooMuch(batch) ? entries.size() : batch.to();
            }
        }
        packs.finish(id);
        durable.sync();
        folder.clear(id);
    }

    private boolean keep(PackId id, Batch batch) {
        var isKept = Boolean.TRUE.equals(transaction.execute(status -> {
            var isOurs = packs.advance(id, batch);
            if (isOurs) {
                shelf.add(id, batch);
            }
            return isOurs;
        }));
        durable.sync();
        return isKept;
    }

    /** Nothing is read after that; a batch ends with it. */
    private static boolean isTooMuch(Batch batch) {
        return batch.skipped().values().stream().anyMatch(skipped -> skipped.why() == Skipped.Why.TOO_MUCH);
    }

    static Batch read(List<PackEntry> entries, int from, WordList words, Unpacking unpacking, String language) {
        var pictures = new ArrayList<TakenPicture>();
        var skipped = from == 0 ? linesOf(words) : new HashMap<Integer, Skipped>();
        var bytes = 0L;
        var i = from;
        while (i < Math.min(entries.size(), from + BATCH) && bytes < MOST_BYTES_AT_ONCE) {
            var entry = entries.get(i);
            try {
                var taken = take(entry, words, unpacking, language);
                pictures.add(taken);
                bytes += taken.drawing().bytes().length;
            } catch (SkippedEntry leftOut) {
                skipped.put(i, new Skipped(entry.name().shown(), leftOut.why()));
                if (leftOut.why() == Skipped.Why.TOO_MUCH) {
                    return new Batch(from, i + 1, unpacking.unpacked(), pictures, skipped);
                }
            }
            i++;
        }
        return new Batch(from, i, unpacking.unpacked(), pictures, skipped);
    }

    private static TakenPicture take(PackEntry entry, WordList words, Unpacking unpacking, String language) {
        if (entry.skipped() != null) {
            throw new SkippedEntry(entry.skipped());
        }
        var symbol = entry.name().symbol();
        var drawing = Drawing.of(unpacking.read(entry.entry()));
        var found = words.of(symbol);
        return new TakenPicture(
                PackPictureId.next(),
                symbol,
                drawing,
                found.isEmpty() ? List.of(new PackWord(language, SymbolName.spoken(symbol), "", "", "")) : found);
    }

    /** Lines of the word list stand before the first entry. */
    private static Map<Integer, Skipped> linesOf(WordList words) {
        var lines = new HashMap<Integer, Skipped>();
        for (var skipped : words.skipped()) {
            lines.put(lines.size() - words.skipped().size(), skipped);
        }
        return lines;
    }
}
