package advisor.web.method;

import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.advice.Shares;
import advisor.advice.Survey;
import advisor.advice.Verdict;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Stage;
import advisor.web.language.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the map of outcomes, and puts it into words. */
@Component
class OutcomeMaps {

    private static final int PERCENT = 100;

    private final Words words;
    private final Survey survey;

    OutcomeMaps(Words words, Survey survey) {
        this.words = words;
        this.survey = survey;
    }

    /** The map of what no stop settles. */
    OutcomeMap map() {
        return new OutcomeMap(
                Stream.of(Verdict.values()).map(this::key).toList(),
                Stream.of(Ownership.values())
                        .map(owner -> OutcomeMap.Column.of(owner.ordinal(), owner(owner)))
                        .toList(),
                Stream.of(Stage.values()).map(this::panel).toList());
    }

    private OutcomeMap.Key key(Verdict verdict) {
        return new OutcomeMap.Key(
                OutcomeMap.Bar.of(0, Map.of(verdict, PERCENT)), words.name("method.map.key.", verdict));
    }

    private OutcomeMap.Panel panel(Stage stage) {
        String title = words.option(STAGE, stage.id());
        List<OutcomeMap.Row> rows = Stream.of(Problem.values())
                .map(problem -> OutcomeMap.Row.of(
                        problem.ordinal(), words.name("here.problem.", problem), fields(stage, problem)))
                .toList();
        String most = rows.stream().map(OutcomeMaps::inWords).collect(Collectors.joining("; "));
        return new OutcomeMap.Panel(
                title, words.text("method.map.alt", title, most), OutcomeMap.height(rows.size()), rows);
    }

    private static String inWords(OutcomeMap.Row row) {
        return row.fields().stream()
                .map(field -> field.owner() + " " + field.most())
                .collect(Collectors.joining(", ", row.name() + ": ", ""));
    }

    private List<OutcomeMap.Field> fields(Stage stage, Problem problem) {
        return Stream.of(Ownership.values())
                .map(owner -> field(owner, survey.weighed(stage, problem, owner)))
                .toList();
    }

    private OutcomeMap.Field field(Ownership owner, Shares shares) {
        Map<Verdict, Integer> percents = shares.outOf(PERCENT);
        return new OutcomeMap.Field(
                OutcomeMap.Bar.of(owner.ordinal(), percents),
                share(shares.mostFrequent(), percents),
                owner(owner),
                Stream.of(Verdict.values())
                        .filter(verdict -> percents.getOrDefault(verdict, 0) > 0)
                        .map(verdict -> share(verdict, percents))
                        .collect(Collectors.joining(", ")));
    }

    private String share(Verdict verdict, Map<Verdict, Integer> percents) {
        return words.text("method.map.share", words.name("here.verdict.", verdict), percents.getOrDefault(verdict, 0));
    }

    private String owner(Ownership owner) {
        return words.name("here.ownership.", owner);
    }
}
