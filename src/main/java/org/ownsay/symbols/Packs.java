package org.ownsay.symbols;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ownsay.storage.DurableCommit;
import org.ownsay.symbols.PackRecords.Ready;
import org.ownsay.symbols.SymbolPack.Failure;
import org.ownsay.symbols.SymbolPack.State;
import org.springframework.stereotype.Service;

/** Brings pictures that others drew into a home, and takes them away again. What is not all there is not offered. */
@Service
public class Packs {

    private final ImportFolder folder;
    private final PackWorker worker;
    private final PackRecords packs;
    private final PackShelf shelf;
    private final PackMappings mappings;
    private final DurableCommit durable;
    private final Clock clock;
    private final Map<PackId, PackIndex> indexes = new ConcurrentHashMap<>();

    Packs(
            ImportFolder folder,
            PackWorker worker,
            PackRecords packs,
            PackShelf shelf,
            PackMappings mappings,
            DurableCommit durable,
            Clock clock) {
        this.folder = folder;
        this.worker = worker;
        this.packs = packs;
        this.shelf = shelf;
        this.mappings = mappings;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * Puts the file aside, looks whether it can be used, and takes the pictures in while everybody goes on.
     *
     * @param by the account of whoever brings it
     * @return how it stands now; {@link #list} tells how it goes on
     * @throws UnusablePack if it cannot even be begun: then nothing of it is kept
     */
    public SymbolPack bring(PackFile file, UUID home, UUID by) {
        var id = PackId.next();
        folder.putAside(id, file);
        try {
            var pack = begun(id, file, home, by, count(id, file));
            packs.add(pack);
            durable.sync();
            worker.take(id);
            return pack;
        } catch (RuntimeException e) {
            packs.remove(id, home, by, clock.instant());
            folder.clear(id);
            throw e;
        }
    }

    /** Goes on with a pack that failed, from where it stopped. What is ready or underway stays as it is. */
    public void tryAgain(PackId pack, UUID home) {
        if (!worker.isUnderway(pack) && packs.resume(pack, home)) {
            worker.take(pack);
        }
    }

    /** Those of that home, also while they come in and when that failed; the first one that was brought comes first. */
    public List<SymbolPack> list(UUID home) {
        var underway = worker.underway(); // asked first: who comes to an end meanwhile did not break off
        return packs.list(home).stream()
                .map(pack -> underway.contains(pack.id()) ? pack : asItIs(pack))
                .toList();
    }

    /**
     * From now on it is neither offered nor found. Pictures that somebody was shown or chose stay with what they
     * answered; how the others look is deleted a day later: see {@link PackTidying}. To say so twice, or in another home,
     * changes nothing.
     */
    public void remove(PackId pack, UUID home, UUID by) {
        if (packs.remove(pack, home, by, clock.instant())) {
            durable.sync();
            indexes.remove(pack);
            folder.clear(pack);
        }
    }

    /** How a picture looks, if it is one of that home: also one of a pack that was removed, as long as it is kept. */
    public Optional<PackPicture> findPicture(PackPictureId id, UUID home) {
        return shelf.findPicture(id, home);
    }

    /** Whether it came with a pack of that home, also when how it looks is deleted: somebody may have chosen it before. */
    public boolean isOf(PackPictureId id, UUID home) {
        return shelf.isOf(id, home);
    }

    /** What a picture is called: in that language, else as its pack calls it. Known even when it is deleted. */
    public Optional<String> findName(PackPictureId id, Locale language) {
        var words = shelf.listWords(id);
        return Stream.of(language.toLanguageTag(), language.getLanguage())
                .flatMap(tag -> words.stream().filter(word -> word.language().equals(tag)))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(PackShelf.Row::name);
    }

    /** What can be looked for in that home, as that language calls it; the pictures stand in no {@link Category}. */
    public List<Named> listNamed(UUID home, Locale language) {
        return ready(home).flatMap(pack -> index(pack).list(language).stream()).toList();
    }

    /** What shows which option in that home in place of our own picture; the pack that came last decides. */
    public Map<String, Depiction> mapped(UUID home) {
        var mapped = new HashMap<String, Depiction>();
        ready(home).forEach(pack -> index(pack)
                .shown()
                .forEach((option, picture) -> mapped.put(option, new Depiction(picture, Whence.PACK, pack.name()))));
        return mapped;
    }

    /** The options that it has a picture for, whether or not another pack decides; none until it is ready. */
    public Set<String> listShown(SymbolPack pack) {
        return ready(pack.home())
                .filter(one -> one.id().equals(pack.id()))
                .findFirst()
                .map(one -> index(one).shown().keySet())
                .orElse(Set.of());
    }

    private Stream<Ready> ready(UUID home) {
        return packs.listReady(home).stream();
    }

    /** Read outside of the map: whoever waits there for the database would keep others waiting who hold it. */
    private PackIndex index(Ready pack) {
        var known = indexes.get(pack.id());
        if (known != null) {
            return known;
        }
        var index = new PackIndex(pack, shelf.list(pack.id()), mappings);
        indexes.put(pack.id(), index);
        return index;
    }

    /** How many entries there are, once it is known that there are pictures among them. */
    private int count(PackId id, PackFile file) {
        try (var opened = folder.open(id, file.language())) {
            if (!opened.entries().hasPictures()) {
                throw new UnusablePack(UnusablePack.Why.NO_PICTURES, null);
            }
            return opened.entries().list().size();
        } catch (IOException noZip) {
            throw new UnusablePack(UnusablePack.Why.NO_ARCHIVE, null, noZip);
        }
    }

    private SymbolPack begun(PackId id, PackFile file, UUID home, UUID by, int entries) {
        return new SymbolPack(
                id,
                home,
                file.name(),
                file.credit(),
                file.licence(),
                file.language(),
                by,
                clock.instant(),
                State.BRINGING,
                null,
                entries,
                0,
                0,
                List.of());
    }

    /** If nobody is at it any more, it did not come to an end: the database may have been away even for that. */
    private SymbolPack asItIs(SymbolPack pack) {
        return pack.state() == State.BRINGING && !worker.isUnderway(pack.id()) ? pack.failed(Failure.BROKEN_OFF) : pack;
    }
}
