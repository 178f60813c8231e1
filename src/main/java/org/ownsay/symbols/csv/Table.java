package org.ownsay.symbols.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a first line that names its columns, as Commons CSV reads it.
 *
 * @param columns in small letters
 * @param isCutShort whether there is more that could not be read
 */
public record Table(List<String> columns, List<Row> rows, boolean isCutShort) {

    /** @param line where it ends, from 1 */
    public record Row(long line, Map<String, String> values) {

        /** What stands in a column; empty if there is nothing or no such column. */
        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** Columns are parted by what parts the names of the first line: comma, semicolon or tab. */
    public static Table read(String text, int mostRows) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            for (var record : parser) {
                if (columns.isEmpty()) {
                    record.forEach(name -> columns.add(name.toLowerCase(Locale.ROOT)));
                } else if (rows.size() == mostRows) {
                    return new Table(columns, rows, true);
                } else {
                    rows.add(new Row(parser.getCurrentLineNumber(), values(columns, record)));
                }
            }
            return new Table(columns, rows, false);
        } catch (UncheckedIOException | IllegalStateException | IOException broken) {
            return new Table(columns, rows, true); // a quote that nobody closed: what came before it is good
        }
    }

    private static Map<String, String> values(List<String> columns, CSVRecord record) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), record.size()); i++) {
            values.put(columns.get(i), record.get(i));
        }
        return values;
    }

    private static char delimiter(String names) {
        return names.indexOf(',') >= 0 ? ',' : names.indexOf(';') >= 0 ? ';' : names.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
