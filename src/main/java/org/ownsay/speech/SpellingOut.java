package org.ownsay.speech;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates, times, amounts and numbers in words, so that no voice reads them in its own way. What is shown stays as it is. */
final class SpellingOut {

    /** Whose numbers were looked at. Other languages keep figures, which their voices read by themselves. */
    private static final Set<String> LANGUAGES = Set.of("en", "cy", "pl", "ro", "pt", "es", "ar", "zh");

    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "€", "EUR", "$", "USD", "zł", "PLN");
    private static final String NO_FIGURE_BEFORE = "(?<![\\d\\p{L}.,:/-])";
    private static final String NO_FIGURE_AFTER = "(?! ?\\d|[/:-]|[.,]\\d|\\p{L})";
    private static final String NO_MORE_FIGURES = "(?!\\d|[.,:/]\\d)";

    private static final Pattern IN_FIGURES =
            Pattern.compile(NO_FIGURE_BEFORE + "(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})" + NO_MORE_FIGURES);
    private static final Pattern TIME =
            Pattern.compile("(?:(\\p{L}+) )?" + NO_FIGURE_BEFORE + "([01]?\\d|2[0-3]):([0-5]\\d)" + NO_MORE_FIGURES);
    private static final Pattern AMOUNT =
            Pattern.compile(NO_FIGURE_BEFORE + "([£€$])(\\d{1,6})(?:[.,](\\d{2}))?" + NO_MORE_FIGURES);
    private static final Pattern AMOUNT_BEFORE =
            Pattern.compile(NO_FIGURE_BEFORE + "(\\d{1,6})(?:[.,](\\d{2}))? ?([£€$]|zł(?!\\p{L}))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d )" + NO_FIGURE_BEFORE + "(0|[1-9]\\d{0,5})(?:([.,])(\\d{1,3}))?" + NO_FIGURE_AFTER);
    private static final Pattern HAN_NUMBER = Pattern.compile("(?<![\\d.,:/-])(0|[1-9]\\d{0,5})(?![\\d/:-]|[.,]\\d)");

    private final Map<Locale, Figures> byLanguage = new ConcurrentHashMap<>();
    private final Map<Locale, Pattern> dates = new ConcurrentHashMap<>();

    Script apply(Script script, Locale language) {
        if (!LANGUAGES.contains(language.getLanguage())
                || script.said().chars().noneMatch(character -> character >= '0' && character <= '9')) {
            return script;
        }
        var figures = byLanguage.computeIfAbsent(Locale.of(language.getLanguage()), Figures::of);
        var now = edit(script, IN_FIGURES, found -> inFigures(found, figures));
        now = edit(now, dates.computeIfAbsent(language, any -> dates(figures)), found -> date(found, figures));
        now = edit(now, TIME, 2, found -> time(found, figures));
        now = edit(now, AMOUNT, found -> amount(found.group(1), found.group(2), found.group(3), figures));
        now = edit(now, AMOUNT_BEFORE, found -> amount(found.group(3), found.group(1), found.group(2), figures));
        if (!figures.ordinalEnding().isEmpty()) {
            now = edit(now, ordinals(figures), found -> figures.ordinal(Integer.parseInt(found.group(1))));
        }
        return language.getLanguage().equals("zh")
                ? edit(now, HAN_NUMBER, found -> Optional.of(figures.number(Integer.parseInt(found.group(1)))))
                : edit(now, NUMBER, found -> number(found, figures));
    }

    private static Script edit(Script script, Pattern pattern, Function<MatchResult, Optional<String>> say) {
        return edit(script, pattern, 0, say);
    }

    /** @param group with which begins what is said otherwise */
    private static Script edit(Script script, Pattern pattern, int group, Function<MatchResult, Optional<String>> say) {
        var edits = new ArrayList<Script.Edit>();
        pattern.matcher(script.said()).results().forEach(found -> say.apply(found)
                .ifPresent(said -> edits.add(new Script.Edit(found.start(group), found.end(), said))));
        return script.with(edits);
    }

    private static Pattern dates(Figures figures) {
        var months = figures.months().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(NO_FIGURE_BEFORE + "(?:the )?(0?[1-9]|[12]\\d|3[01]) (" + months
                + ")(?!\\p{L})(?: (\\d{4})" + NO_MORE_FIGURES + ")?");
    }

    private static Pattern ordinals(Figures figures) {
        return Pattern.compile(NO_FIGURE_BEFORE + "(\\d{1,3})(?:" + figures.ordinalEnding() + ")(?!\\p{L})");
    }

    private static Optional<String> inFigures(MatchResult found, Figures figures) {
        var day = Integer.parseInt(found.group(1));
        var month = Integer.parseInt(found.group(3));
        return day < 1 || day > 31 || month < 1 || month > 12
                ? Optional.empty()
                : figures.date(day, figures.months().get(month - 1), Integer.parseInt(found.group(4)));
    }

    private static Optional<String> date(MatchResult found, Figures figures) {
        var year = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return figures.date(Integer.parseInt(found.group(1)), found.group(2), year);
    }

    private static Optional<String> time(MatchResult found, Figures figures) {
        var before = found.group(1);
        return Optional.of(figures.time(
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)),
                before == null ? "" : before.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> amount(String sign, String whole, String rest, Figures figures) {
        return Optional.ofNullable(CURRENCIES.get(sign))
                .map(currency ->
                        figures.amount(currency, Integer.parseInt(whole), rest == null ? 0 : Integer.parseInt(rest)));
    }

    /** A point with three figures behind it may part thousands. */
    private static Optional<String> number(MatchResult found, Figures figures) {
        var whole = found.group(1);
        if (found.group(2) == null) {
            return Optional.of(figures.number(Integer.parseInt(whole)));
        }
        var isDecimal = found.group(2).charAt(0) == figures.decimalPoint();
        if (isDecimal) {
            return Optional.of(figures.number(Double.parseDouble(whole + "." + found.group(3))));
        }
        return found.group(3).length() == 3 && !whole.equals("0") && whole.length() < 4
                ? Optional.of(figures.number(Integer.parseInt(whole + found.group(3))))
                : Optional.empty();
    }
}
