package advisor.web.advice;

import advisor.advice.History;
import advisor.advice.Release;
import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what has changed in the rule book since an address was made. */
@Component
public class Sinces {

    private final History history;
    private final RuleBook rules;
    private final Words words;

    Sinces(History history, RuleBook rules, Words words) {
        this.history = history;
        this.rules = rules;
        this.words = words;
    }

    /** What changed for an inquiry; null if it names today's rule book. */
    @Nullable
    public Since since(Inquiry inquiry) {
        if (inquiry.rules().equals(rules.version())) {
            return null;
        }
        if (!history.knows(inquiry.rules())) {
            return new Since(words.text("since.unknown", inquiry.rules(), rules.version()), List.of());
        }
        List<String> changes = history.since(inquiry.rules()).stream()
                .filter(release -> !touched(release, inquiry.answers()).isEmpty())
                .map(release -> change(release, inquiry.answers()))
                .toList();
        return new Since(
                words.text(changes.isEmpty() ? "since.nothing" : "since.changed", inquiry.rules(), rules.version()),
                changes);
    }

    private String change(Release release, Answers answers) {
        return words.text(
                "since.change",
                release.version(),
                words.text("history." + release.version()),
                String.join(", ", touched(release, answers)));
    }

    private List<String> touched(Release release, Answers answers) {
        return release.questions().stream()
                .filter(answers::isAnswered)
                .map((Question<?> question) -> words.part(question, "short"))
                .collect(Collectors.toList());
    }

    /**
     * What an address of an older rule book has to be told.
     *
     * @param lead which rule book the address names, and which one the advice is by
     * @param changes what changed since then for its answers
     */
    public record Since(String lead, List<String> changes) {}
}
