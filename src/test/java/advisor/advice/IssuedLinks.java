package advisor.advice;

import advisor.RuleBooks;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Adds links of today's rule book to issued-links.csv: {@code mvn test -Dtest=IssuedLinks -Dissue}. */
@EnabledIfSystemProperty(named = "issue", matches = ".*")
class IssuedLinks {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path FILE = RESOURCES.resolve("issued-links.csv");
    private static final int RANDOM_LINKS = 250;
    private static final Pattern ANSWERS =
            Pattern.compile("evidence=[a-z0-9=&,-]*(?=\"?,[a-z-]+,[a-z|-]+$)", Pattern.MULTILINE);

    @Test
    void issue() throws IOException {
        Set<String> queries = new LinkedHashSet<>();
        for (String cases : List.of("cases.csv", "outside-cases.csv")) {
            ANSWERS.matcher(Files.readString(RESOURCES.resolve(cases)))
                    .results()
                    .forEach(found -> queries.add(canonical(found.group())));
        }
        Random random = new Random(RuleBooks.shipped().version().hashCode());
        for (int link = 0; link < RANDOM_LINKS; link++) {
            queries.add(canonical(Addresses.random(random)));
        }
        List<String> lines = new ArrayList<>(issued());
        queries.forEach(query -> lines.add(line(query)));
        Files.write(FILE, lines);
    }

    static List<String> issued() throws IOException {
        return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of("rules,answers,verdict");
    }

    private static String canonical(String query) {
        Map<String, String> written = Questionnaire.write(
                Questionnaire.read(Addresses.parameters(query)).answers());
        return written.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String line(String query) {
        RuleBook rules = RuleBooks.shipped();
        Advice advice = new Advisor(rules).advise(Addresses.answers(query));
        return "%s,\"%s\",%s".formatted(rules.version(), query, verdict(advice));
    }

    /** The verdict's id; "none" while it is too early. */
    static String verdict(Advice advice) {
        return advice.verdict() == null ? "none" : advice.verdict().id();
    }
}
