package org.ownsay.symbols;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds pictures by the beginnings of words: every word that was typed begins a word of the picture's name or of its
 * keywords. What is called exactly so comes first, then what begins so, then what has the words in its name, then the
 * rest; pictures that are equally near stay in the order in which they came. Its twin is {@code frontend/picture-index.ts}.
 */
public final class PictureSearch {

    private final List<Named> pictures;
    private final String[] names;
    private final String[] nameWords;
    private final int[] picturesOfNameWords;
    private final String[] words;
    private final int[] picturesOfWords;

    private record Entry(String word, int picture) {}

    public PictureSearch(List<Named> pictures) {
        this.pictures = List.copyOf(pictures);
        names = this.pictures.stream().map(named -> Folding.fold(named.name())).toArray(String[]::new);
        var ofNames = new ArrayList<Entry>();
        var all = new ArrayList<Entry>();
        for (var i = 0; i < names.length; i++) {
            var known = new HashSet<String>();
            for (var word : names[i].split(" ")) {
                if (known.add(word)) {
                    ofNames.add(new Entry(word, i));
                }
            }
            this.pictures.get(i).keywords().forEach(keyword -> known.addAll(Folding.words(keyword)));
            for (var word : known) {
                all.add(new Entry(word, i));
            }
        }
        ofNames.sort(PictureSearch::byWord);
        all.sort(PictureSearch::byWord);
        nameWords = ofNames.stream().map(Entry::word).toArray(String[]::new);
        picturesOfNameWords = ofNames.stream().mapToInt(Entry::picture).toArray();
        words = all.stream().map(Entry::word).toArray(String[]::new);
        picturesOfWords = all.stream().mapToInt(Entry::picture).toArray();
    }

    /** @param typed begun words, as somebody writes them; nothing is found by none */
    public List<Named> search(String typed, int limit) {
        var begun = Folding.words(typed);
        if (begun.isEmpty()) {
            return List.of();
        }
        var whole = String.join(" ", begun);
        var found = all(begun, words, picturesOfWords);
        var byName = all(begun, nameWords, picturesOfNameWords);
        var exact = found.stream().filter(i -> names[i].equals(whole));
        var begins = byName.stream().filter(i -> names[i].startsWith(whole) && !names[i].equals(whole));
        var within = byName.stream().filter(i -> !names[i].startsWith(whole));
        var rest = found.stream().filter(i -> !byName.get(i));
        return IntStream.concat(IntStream.concat(exact, begins), IntStream.concat(within, rest))
                .limit(limit)
                .mapToObj(pictures::get)
                .toList();
    }

    private static BitSet all(List<String> begun, String[] words, int[] pictures) {
        var found = having(begun.getFirst(), words, pictures);
        for (var beginning : begun.subList(1, begun.size())) {
            found.and(having(beginning, words, pictures));
        }
        return found;
    }

    private static BitSet having(String beginning, String[] words, int[] pictures) {
        var found = new BitSet();
        var at = Arrays.binarySearch(words, beginning);
        for (var i = first(words, beginning, at); i < words.length && words[i].startsWith(beginning); i++) {
            found.set(pictures[i]);
        }
        return found;
    }

    /** A binary search finds any of several equal words. */
    private static int first(String[] words, String beginning, int at) {
        var i = at < 0 ? -at - 1 : at;
        while (i > 0 && words[i - 1].equals(beginning)) {
            i--;
        }
        return i;
    }

    private static int byWord(Entry one, Entry other) {
        var byWord = one.word().compareTo(other.word());
        return byWord != 0 ? byWord : Integer.compare(one.picture(), other.picture());
    }
}
