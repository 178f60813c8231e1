package org.ownsay.symbols;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownsay.symbols.compress.ZipArchive;

/** What is to be read of an archive, in which order, and what is not: the same each time, so that it can be gone on with. */
final class PackEntries {

    static final int MOST = 5_000;

    private final List<PackEntry> all = new ArrayList<>();
    private final Set<String> symbols = new HashSet<>();
    private ZipArchive.@Nullable Entry table;

    /** @param skipped why it is not even opened */
    record PackEntry(ZipArchive.Entry entry, EntryName name, Skipped.@Nullable Why skipped) {}

    static PackEntries of(ZipArchive zip) {
        var entries = new PackEntries();
        zip.entries().stream().filter(entry -> !entry.isFolder()).forEach(entries::add);
        return entries;
    }

    /** At most one more than a pack may have: the one that is too many is named. */
    List<PackEntry> list() {
        return all;
    }

    /** The first word list in it. */
    Optional<ZipArchive.Entry> findTable() {
        return Optional.ofNullable(table);
    }

    boolean hasPictures() {
        return all.stream().anyMatch(entry -> entry.skipped() == null);
    }

    private void add(ZipArchive.Entry entry) {
        var name = new EntryName(entry.name());
        if (name.isLeftByComputer() || all.size() > MOST) {
            return;
        }
        if (table == null && name.isTable() && findHindrance(entry, name) == null) {
            table = entry;
        } else {
            all.add(new PackEntry(entry, name, all.size() == MOST ? Skipped.Why.TOO_MANY : findSkipped(entry, name)));
        }
    }

    private Skipped.@Nullable Why findSkipped(ZipArchive.Entry entry, EntryName name) {
        var hindrance = findHindrance(entry, name);
        if (hindrance != null) {
            return hindrance;
        }
        if (!name.isPicture()) {
            return name.isArchive() ? Skipped.Why.NESTED_ARCHIVE : Skipped.Why.NOT_A_PICTURE;
        }
        return symbols.add(name.symbol()) ? null : Skipped.Why.SAME_NAME_TWICE;
    }

    private static Skipped.@Nullable Why findHindrance(ZipArchive.Entry entry, EntryName name) {
        if (name.leadsOut()) {
            return Skipped.Why.LEADS_OUT;
        }
        if (entry.isLink()) {
            return Skipped.Why.LINK;
        }
        if (entry.isEncrypted()) {
            return Skipped.Why.ENCRYPTED;
        }
        return entry.isPackedPlainly() ? null : Skipped.Why.BROKEN;
    }
}
