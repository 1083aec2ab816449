package advisor.web.compare;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Comparison;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.web.advice.Sinces;
import advisor.web.advice.Sinces.Since;
import advisor.web.advice.VerdictViews;
import advisor.web.compare.CompareForm.Field;
import advisor.web.compare.ComparePage.SideView;
import advisor.web.compare.ComparedLinks.ComparedLink;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Shown;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page that compares links, and the form for them. */
@Component
class ComparePages {

    private final Advisor advisor;
    private final Sinces sinces;
    private final Words words;
    private final VerdictViews verdicts;
    private final CompareSentences sentences;
    private final DifferenceViews differences;
    private final ComparedCostViews costs;
    private final Links links;

    ComparePages(
            Advisor advisor,
            Sinces sinces,
            Words words,
            VerdictViews verdicts,
            CompareSentences sentences,
            DifferenceViews differences,
            ComparedCostViews costs,
            Links links) {
        this.advisor = advisor;
        this.sinces = sinces;
        this.words = words;
        this.verdicts = verdicts;
        this.sentences = sentences;
        this.differences = differences;
        this.costs = costs;
        this.links = links;
    }

    /** The page for companies to compare, which is at this link. */
    ComparePage page(List<Compared> sides, String link) {
        Comparison comparison = Comparison.of(
                advisor, sides.stream().map(side -> side.inquiry().answers()).toList());
        return new ComparePage(
                sentences.result(comparison, sides),
                sentences.lead(comparison),
                views(sides, comparison),
                differences.rows(comparison, sides),
                sentences.mixes(comparison),
                sides.size() == 2 ? differences.turns(comparison, sides) : null,
                costs.view(sides, comparison),
                link,
                CompareForm.of(
                        Stream.of(Side.values()).map(side -> field(side, sides)).toList()));
    }

    private List<SideView> views(List<Compared> sides, Comparison comparison) {
        return IntStream.range(0, sides.size())
                .mapToObj(side -> view(sides.get(side), comparison.sides().get(side)))
                .toList();
    }

    private SideView view(Compared side, Advice advice) {
        Inquiry inquiry = side.inquiry();
        String name = sentences.name(side);
        return new SideView(
                name,
                verdicts.view(advice, inquiry.answers()),
                answered(inquiry.answers()),
                links.advice(inquiry),
                words.text("compare.advice", name),
                older(inquiry));
    }

    private @Nullable String older(Inquiry inquiry) {
        Since since = sinces.since(inquiry);
        return since == null ? null : since.lead();
    }

    private String answered(Answers answers) {
        return words.text(
                "advice.answered",
                answers.answered(),
                Questionnaire.path(answers).size());
    }

    private Field field(Side side, List<Compared> sides) {
        return sides.stream()
                .filter(compared -> compared.side() == side)
                .findFirst()
                .map(this::field)
                .orElseGet(() -> field(side, "", null, List.of(), new ComparedName("", "", null)));
    }

    private Field field(Compared side) {
        Inquiry inquiry = side.inquiry();
        String link = Address.with(Address.ADVICE, links.query(inquiry.with(Referral.NONE)));
        return field(side.side(), link, null, List.of(), new ComparedName(side.name(), side.name(), null));
    }

    /** The form, as what was given for the links leaves it. */
    CompareForm form(List<ComparedLink> read) {
        return CompareForm.of(read.stream().map(this::field).toList());
    }

    private Field field(ComparedLink link) {
        Inquiry inquiry = link.inquiry();
        return field(
                link.side(),
                Shown.line(link.typed()),
                inquiry == null ? null : note(inquiry.answers()),
                link.mistakes(),
                link.name());
    }

    private Field field(Side side, String typed, @Nullable String note, List<String> mistakes, ComparedName name) {
        LinkMistake mistake = name.mistake();
        return new Field(
                side.id(),
                side.isOptional(),
                sentences.name(side, name.text()),
                typed,
                note,
                mistakes,
                side.nameId(),
                name.typed(),
                mistake == null ? null : words.text("compare.mistake." + mistake.id(), ComparedName.LONGEST));
    }

    /** What a link leads to, as far as one link alone can say. */
    private String note(Answers answers) {
        String outcome = sentences.outcome(advisor.advise(answers).verdict());
        return words.text("compare.note", outcome, answered(answers));
    }
}
