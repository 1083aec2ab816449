package advisor.web.compare;

import advisor.advice.Bearing;
import advisor.advice.Comparison;
import advisor.advice.Difference;
import advisor.cost.CostModel;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.compare.ComparePage.Cell;
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

/** Puts into words where companies differ and what of it matters. */
@Component
class DifferenceViews {

    private static final int TURNS = 3;

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
    List<Row> rows(Comparison comparison, List<Compared> sides) {
        return comparison.differences().stream()
                .map(difference -> new Row(
                        words.part(difference.questions().get(0), "short"),
                        sides.stream().map(side -> cell(difference, side)).toList(),
                        words.name("compare.bearing.", difference.bearing()),
                        difference.bearing() == Bearing.ALONE || difference.bearing() == Bearing.TOGETHER,
                        effects(difference, comparison, sides)))
                .toList();
    }

    private Cell cell(Difference difference, Compared side) {
        return new Cell(sentences.name(side), answers(difference, side.inquiry().answers()));
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

    private List<Effect> effects(Difference difference, Comparison comparison, List<Compared> sides) {
        List<Effect> effects = new ArrayList<>();
        difference.changed().stream()
                .filter(changed -> changed.verdict()
                        != comparison.sides().get(changed.side()).verdict())
                .forEach(changed -> effects.add(effect(changed, sides)));
        if (costs.changes(difference, sides)) {
            effects.add(new Effect(words.text("compare.effect.costs"), null));
        }
        return effects;
    }

    private Effect effect(Difference.Changed changed, List<Compared> sides) {
        Compared side = sides.get(changed.side());
        return new Effect(
                words.text(
                        "compare.effect",
                        sentences.name(side),
                        sentences.name(sides.get(changed.other())),
                        sentences.outcome(changed.verdict())),
                advice(side.inquiry(), changed.answers()));
    }

    private String advice(Inquiry inquiry, Answers answers) {
        return links.advice(inquiry.with(answers).with(model.changed(answers, inquiry.assumptions())));
    }

    /** The shortest ways from the first of two verdicts to the second; null if both are the same. */
    @Nullable
    Turns turns(Comparison comparison, List<Compared> sides) {
        List<Comparison.Turn> turns = comparison.turns();
        if (turns.isEmpty()) {
            return null;
        }
        Compared first = sides.get(0);
        Compared second = sides.get(1);
        int more = turns.size() - TURNS;
        return new Turns(
                words.text(
                        turns.size() == 1 ? "compare.turns.one" : "compare.turns.any",
                        turns.get(0).differences().size(),
                        sentences.outcome(comparison.second().verdict()),
                        sentences.name(first),
                        sentences.name(second)),
                turns.stream()
                        .limit(TURNS)
                        .map(turn -> view(turn, first.inquiry(), second.inquiry()))
                        .toList(),
                more > 0 ? words.text("compare.turns.more", more) : null,
                compared.address(swapped(first, second)));
    }

    /** The other way round; each keeps its name, which says who it is. */
    private List<Compared> swapped(Compared first, Compared second) {
        return List.of(
                new Compared(first.side(), sentences.said(second), second.inquiry()),
                new Compared(second.side(), sentences.said(first), first.inquiry()));
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
