package org.ownsay.speech;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How one language says figures: by a file of ours, where there is one, and by ICU's rules. One at a time. */
final class Figures {

    private static final String NUMBER = "number";

    private final Locale language;
    private final RuleBasedNumberFormat spelling;
    private final Properties ours;

    private Figures(Locale language, RuleBasedNumberFormat spelling) {
        this.language = language;
        this.spelling = spelling;
        this.ours = read(language);
    }

    static Figures of(Locale language) {
        return new Figures(language, new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT));
    }

    synchronized String number(Number number) {
        return find(NUMBER, Map.of(NUMBER, number)).orElseGet(() -> spelling.format(number));
    }

    /** Empty where the language has no short endings for them. */
    synchronized Optional<String> ordinal(int number) {
        return find("ordinal", Map.of(NUMBER, number));
    }

    String ordinalEnding() {
        return ours.getProperty("ordinal.ending", "");
    }

    /** @param before the word before it, in small letters */
    synchronized String time(int hour, int minute, String before) {
        return keys(hour, minute).stream()
                .flatMap(key -> find(key + caseAfter(before), Map.of("hour", hour, "minute", minute)).stream())
                .findFirst()
                .orElseGet(
                        () -> one(hour) + (minute == 0 ? "" : " " + (minute < 10 ? one(0) + " " : "") + one(minute)));
    }

    /** Empty where a date is said as it is written, with its numbers spelled out. */
    synchronized Optional<String> date(int day, String month, int year) {
        var date = find("date", Map.of("day", day, "month", month));
        return year == 0 ? date : date.flatMap(known -> find("date.year", Map.of("date", known, "year", year)));
    }

    /** The months as they stand in a date. */
    List<String> months() {
        return Arrays.stream(
                        new DateFormatSymbols(language).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE))
                .filter(month -> !month.isEmpty())
                .toList();
    }

    synchronized String amount(String currency, int whole, int rest) {
        var said = find("amount." + currency, Map.of("count", whole)).orElseGet(() -> amount(currency, whole));
        return rest == 0 ? said : said + " " + number(rest);
    }

    char decimalPoint() {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    private String amount(String currency, int whole) {
        var said = NumberFormatter.withLocale(language)
                .unit(Currency.getInstance(currency))
                .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                .grouping(NumberFormatter.GroupingStrategy.OFF)
                .precision(Precision.integer())
                .format(whole)
                .toString();
        return said.replace(String.valueOf(whole), number(whole));
    }

    private String one(int number) {
        return spelling.format(number);
    }

    private static List<String> keys(int hour, int minute) {
        if (minute > 0) {
            return List.of(minute < 10 ? "time.few-minutes" : "time.minutes");
        }
        return switch (hour) {
            case 0 -> List.of("time.midnight", "time.hour");
            case 12 -> List.of("time.midday", "time.hour");
            default -> hour < 12 ? List.of("time.morning-hour", "time.hour") : List.of("time.hour");
        };
    }

    private String caseAfter(String before) {
        for (var ending : List.of("oblique", "instrumental")) {
            if (Arrays.asList(ours.getProperty("after." + ending, "").split("\\|"))
                    .contains(before)) {
                return "." + ending;
            }
        }
        return "";
    }

    private Optional<String> find(String key, Map<String, Object> values) {
        return Optional.ofNullable(ours.getProperty(key))
                .map(pattern -> new MessageFormat(pattern, ULocale.forLocale(language)).format(values));
    }

    private static Properties read(Locale language) {
        var ours = new Properties();
        try (var file = Figures.class.getResourceAsStream("said_" + language.getLanguage() + ".properties")) {
            if (file != null) {
                ours.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return ours;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
