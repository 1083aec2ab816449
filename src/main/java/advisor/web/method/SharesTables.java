package advisor.web.method;

import advisor.advice.Alternatives;
import advisor.advice.RuleBook;
import advisor.advice.Shares;
import advisor.advice.Stop;
import advisor.advice.Survey;
import advisor.advice.Verdict;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the shares of the verdicts into words, and what they are shares of. */
@Component
class SharesTables {

    private static final int PARTS = 1000;

    private final Words words;
    private final RuleBook rules;
    private final Alternatives alternatives;
    private final Survey survey;

    SharesTables(Words words, RuleBook rules, Alternatives alternatives, Survey survey) {
        this.words = words;
        this.rules = rules;
        this.alternatives = alternatives;
        this.survey = survey;
    }

    /** The table. */
    SharesTable table() {
        return new SharesTable(
                words.text("method.shares.text", survey.deciding(Stop.NO_EVIDENCE)),
                words.text("method.shares.robust", survey.robust(), survey.robustWeighed()),
                words.text(
                        "method.shares.counted",
                        words.dollars(rules.thresholds().ungovernedSpend().value()),
                        leftOut()),
                Stream.of(Verdict.values()).map(this::row).toList(),
                words.text("method.count", survey.all().combinations()),
                words.text("method.count", survey.weighed().combinations()),
                counted());
    }

    private SharesTable.Row row(Verdict verdict) {
        return new SharesTable.Row(
                words.name("verdict.", verdict), share(verdict, survey.all()), share(verdict, survey.weighed()));
    }

    private String share(Verdict verdict, Shares shares) {
        return words.text("method.share", shares.outOf(PARTS).getOrDefault(verdict, 0) / (double) PARTS);
    }

    private String leftOut() {
        return Questionnaire.QUESTIONS.stream()
                .filter(question -> !alternatives.questions().contains(question))
                .map(question -> words.part(question, "short"))
                .collect(Collectors.joining(", "));
    }

    private List<SharesTable.Counted> counted() {
        return alternatives.questions().stream()
                .map(question -> new SharesTable.Counted(
                        words.part(question, "short"), alternatives.of(question).size()))
                .toList();
    }
}
