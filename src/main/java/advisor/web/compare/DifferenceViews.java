package advisor.web.compare;

import advisor.advice.Bearing;
import advisor.advice.Comparison;
import advisor.advice.Difference;
import advisor.advice.Verdict;
import advisor.cost.CostModel;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.compare.ComparePage.Effect;
import advisor.web.compare.ComparePage.Row;
import advisor.web.compare.ComparePage.TurnView;
import advisor.web.compare.ComparePage.Turns;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words where two companies differ and what of it matters. */
@Component
class DifferenceViews {

    private static final int SHOWN = 3;

    private final Words words;
    private final CompareSentences sentences;
    private final ComparedCostViews costs;
    private final ComparedLinks compared;
    private final CostModel model;
    private final Links links;

    DifferenceViews(
            Words words,
            CompareSentences sentences,
            ComparedCostViews costs,
            ComparedLinks compared,
            CostModel model,
            Links links) {
        this.words = words;
        this.sentences = sentences;
        this.costs = costs;
        this.compared = compared;
        this.model = model;
        this.links = links;
    }

    /** A row for each answer that differs. */
    List<Row> rows(Comparison comparison, Inquiry first, Inquiry second) {
        return comparison.differences().stream()
                .map(difference -> new Row(
                        words.part(difference.questions().get(0), "short"),
                        answers(difference, first.answers()),
                        answers(difference, second.answers()),
                        words.name("compare.bearing.", difference.bearing()),
                        difference.bearing() == Bearing.ALONE || difference.bearing() == Bearing.TOGETHER,
                        effects(difference, comparison, first, second)))
                .toList();
    }

    private List<String> answers(Difference difference, Answers answers) {
        List<String> shown = new ArrayList<>();
        for (Question<?> question : difference.questions()) {
            String answer =
                    question.isAsked(answers) ? words.answer(question, answers) : words.text("compare.not-asked");
            shown.add(shown.isEmpty() ? answer : named(question, answer));
        }
        return shown;
    }

    private String named(Question<?> question, String answer) {
        return words.text("compare.answer", words.part(question, "short"), answer);
    }

    private List<Effect> effects(Difference difference, Comparison comparison, Inquiry first, Inquiry second) {
        List<Effect> effects = new ArrayList<>();
        if (difference.inFirst().verdict() != comparison.first().verdict()) {
            effects.add(effect(Side.FIRST, first, difference.inFirst()));
        }
        if (difference.inSecond().verdict() != comparison.second().verdict()) {
            effects.add(effect(Side.SECOND, second, difference.inSecond()));
        }
        if (costs.changes(difference, first, second)) {
            effects.add(new Effect(words.text("compare.effect.costs"), null));
        }
        return effects;
    }

    private Effect effect(Side side, Inquiry inquiry, Difference.Changed changed) {
        @Nullable Verdict verdict = changed.verdict();
        return new Effect(
                words.text("compare.effect." + side.id(), sentences.outcome(verdict)),
                advice(inquiry, changed.answers()));
    }

    private String advice(Inquiry inquiry, Answers answers) {
        return links.advice(inquiry.with(answers).with(model.changed(answers, inquiry.assumptions())));
    }

    /** The shortest ways from the first verdict to the second; null if both are the same. */
    @Nullable
    Turns turns(Comparison comparison, Inquiry first, Inquiry second) {
        List<Comparison.Turn> turns = comparison.turns();
        if (turns.isEmpty()) {
            return null;
        }
        int more = turns.size() - SHOWN;
        return new Turns(
                words.text(
                        turns.size() == 1 ? "compare.turns.one" : "compare.turns.any",
                        turns.get(0).differences().size(),
                        sentences.outcome(comparison.second().verdict())),
                turns.stream()
                        .limit(SHOWN)
                        .map(turn -> view(turn, first, second))
                        .toList(),
                more > 0 ? words.text("compare.turns.more", more) : null,
                compared.address(/* first= */ second, /* second= */ first));
    }

    private TurnView view(Comparison.Turn turn, Inquiry first, Inquiry second) {
        List<String> answers = turn.differences().stream()
                .map(difference -> taken(difference, second.answers()))
                .toList();
        return new TurnView(answers, advice(first, turn.answers()));
    }

    private String taken(Difference difference, Answers answers) {
        return difference.questions().stream()
                .filter(question -> question.isAsked(answers))
                .map(question -> named(question, words.answer(question, answers)))
                .collect(Collectors.joining("; "));
    }
}
