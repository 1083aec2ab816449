package advisor;

import advisor.advice.Advisor;
import advisor.advice.Verdict;
import advisor.precedent.Evidence;
import advisor.precedent.Outcome;
import advisor.precedent.Precedent;
import advisor.precedent.TrackRecord;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of precedents, read strictly: every column in every row, every answer one that counts.
 *
 * @param name the file's name, for messages
 * @param text its content
 */
record PrecedentFile(String name, String text) {

    private static final List<String> COLUMNS = List.of(
            "id", "company", "answers", "supported", "reason", "evidence", "happened", "partly", "account", "source");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rules, tried on every row. */
    TrackRecord trackRecord(Advisor advisor) {
        return ArticleFileException.checked(name, "rows", () -> new TrackRecord(advisor, precedents()));
    }

    private List<Precedent> precedents() {
        try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
            if (!rows.getHeaderNames().equals(COLUMNS)) {
                throw new IllegalArgumentException("the columns must be " + String.join(",", COLUMNS));
            }
            return rows.stream()
                    .map(row -> ArticleFileException.checked(name, row.get(0), () -> precedent(row)))
                    .toList();
        } catch (IOException | UncheckedIOException exception) {
            throw new IllegalArgumentException(exception.getMessage(), exception);
        }
    }

    private static Precedent precedent(CSVRecord row) {
        if (row.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("it must have " + COLUMNS.size() + " columns");
        }
        return new Precedent(
                row.get("id"),
                row.get("company"),
                answers(row.get("answers")),
                verdicts(row.get("supported")),
                row.get("reason"),
                ArticleFiles.constant(Evidence.class, row.get("evidence")),
                new Outcome(verdicts(row.get("happened")), verdicts(row.get("partly")), row.get("account")),
                row.get("source"));
    }

    private static Answers answers(String query) {
        Map<String, List<String>> typed = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> pair[pair.length - 1], Collectors.toList())));
        Answers answers = Questionnaire.read(typed).answers();
        Set<String> read = Questionnaire.write(answers).keySet();
        for (String question : typed.keySet()) {
            if (!read.contains(question)) {
                throw new IllegalArgumentException("'" + question + "' has no answer that counts");
            }
        }
        return answers;
    }

    private static Set<Verdict> verdicts(String ids) {
        return (ids.isEmpty() ? Stream.<String>empty() : Arrays.stream(ids.split("\\|")))
                .map(id -> ArticleFiles.constant(Verdict.class, id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
