package advisor;

import advisor.advice.History;
import advisor.advice.Release;
import advisor.advice.Review;
import advisor.advice.RuleBook;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.List;

/** The file of the rule book's versions and reviews. */
record HistoryFile(JsonFile file) {

    History history(RuleBook rules) {
        List<Release> releases = file.as(Entries.class).versions().stream()
                .map(entry -> file.checked("versions." + entry.version(), entry::release))
                .toList();
        return file.checked("versions", () -> new History(rules.version(), releases));
    }

    Review review() {
        return file.as(Entries.class).review();
    }

    private record Entries(Review review, List<Entry> versions) {}

    private record Entry(String version, LocalDate date, List<String> questions) {

        Release release() {
            return new Release(
                    version,
                    date,
                    questions.stream().<Question<?>>map(Entry::question).toList());
        }

        private static Question<?> question(String id) {
            return Questionnaire.find(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no question '" + id + "'"));
        }
    }
}
