package advisor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table that opens in spreadsheets, in which nothing is run. Where numbers have a decimal comma, spreadsheets expect
 * semicolons between cells.
 */
public final class Table {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    /** Every cell in quotes: whatever separates cells, none falls apart. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private Table() {}

    /**
     * The table as CSV.
     *
     * @param language of whoever opens it
     * @param rows the cells of each row, the header first
     */
    public static String csv(Locale language, Stream<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format(language))) {
            for (List<String> row : (Iterable<List<String>>) rows::iterator) {
                printer.printRecord(row.stream().map(SafeCell::of));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static CSVFormat format(Locale language) {
        boolean comma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
        return comma ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
    }
}
