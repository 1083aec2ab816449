package advisor.web.variant;

import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import advisor.text.Ends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as somebody pasted it: in each line a name, and behind it a label if there is one.
 *
 * @param lines those in which something stands, but for a header
 */
record NameList(List<Named> lines) {

    /** Nobody is named. */
    static final NameList EMPTY = new NameList(List.of());

    /** A line above the names that says what stands below. */
    private static final Pattern HEADERS = Pattern.compile("(?i)\"?name\"?([\t;,].*)?");

    /** A cell in quotation marks as text programs write them, instead of the straight ones of tables. */
    private static final Pattern QUOTED = Pattern.compile("(^|[\\t;,])\\s*[“„”]([^“„”\"]*)[“”]\\s*(?=[\\t;,]|$)");

    /** What separates cells: what is pasted from a spreadsheet has tabs, files have semicolons or commas. */
    private static final String SEPARATORS = "\t;,";

    /** Reads a list. */
    static NameList read(String typed, Naming naming) {
        CSVFormat format = format(typed);
        List<String> lines = typed.lines().map(Ends::trimmed).toList();
        return new NameList(IntStream.range(0, lines.size())
                .filter(place -> !lines.get(place).isEmpty())
                .filter(place -> place > 0 || !isHeader(lines.get(place)))
                .mapToObj(place -> read(place + 1, lines.get(place), format, naming))
                .toList());
    }

    private static boolean isHeader(String line) {
        return HEADERS.matcher(line).matches();
    }

    private static Named read(int number, String line, CSVFormat format, Naming naming) {
        List<String> cells = cells(line, format);
        if (cells.isEmpty()) {
            return Named.wrong(number, line, VariantMistake.OPEN_QUOTE);
        }
        return cells.stream().skip(2).allMatch(String::isEmpty)
                ? naming.named(number, line, cells.get(0), cells.size() > 1 ? cells.get(1) : "", Answers.none())
                : Named.wrong(number, line, VariantMistake.TOO_MANY_CELLS);
    }

    /** The cells of a line; none if it cannot be told where they end. */
    private static List<String> cells(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(QUOTED.matcher(line).replaceAll("$1\"$2\""), format)) {
            return parser.getRecords().stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException | UncheckedIOException open) {
            return List.of();
        }
    }

    /** Whether it names somebody, and nothing is wrong with it. */
    boolean isRight() {
        return !lines.isEmpty() && mistakes().isEmpty();
    }

    /** What is wrong with its lines, from the top. */
    List<Named> mistakes() {
        return lines.stream().filter(line -> line.mistake() != null).toList();
    }

    /** The variants that it names. */
    List<Variant> variants() {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.variant())).toList();
    }

    private static CSVFormat format(String typed) {
        int separator = SEPARATORS
                .chars()
                .filter(sign -> typed.indexOf(sign) >= 0)
                .findFirst()
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter((char) separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
