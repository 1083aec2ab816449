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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page that compares two links, and the form for them. */
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

    /** The page for two inquiries. */
    ComparePage page(Inquiry first, Inquiry second) {
        Comparison comparison = Comparison.of(advisor, first.answers(), second.answers());
        return new ComparePage(
                sentences.result(comparison),
                sentences.lead(comparison),
                List.of(side(Side.FIRST, first, comparison.first()), side(Side.SECOND, second, comparison.second())),
                differences.rows(comparison, first, second),
                differences.turns(comparison, first, second),
                costs.view(first, second, comparison),
                CompareForm.of(List.of(field(Side.FIRST, first), field(Side.SECOND, second))));
    }

    private SideView side(Side side, Inquiry inquiry, Advice advice) {
        return new SideView(
                sentences.name(side),
                verdicts.view(advice, inquiry.answers()),
                answered(inquiry.answers()),
                links.advice(inquiry),
                words.name("compare.advice.", side),
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

    private Field field(Side side, Inquiry inquiry) {
        String link = Address.with(Address.ADVICE, links.query(inquiry.with(Referral.NONE)));
        return new Field(side.id(), sentences.name(side), link, null, List.of());
    }

    /** The form, as what was given for the two links leaves it. */
    CompareForm form(ComparedLink first, ComparedLink second) {
        List<Field> fields = Stream.of(first, second).map(this::field).toList();
        return CompareForm.of(fields);
    }

    private Field field(ComparedLink link) {
        Inquiry inquiry = link.inquiry();
        return new Field(
                link.side().id(),
                sentences.name(link.side()),
                Shown.line(link.typed()),
                inquiry == null ? null : note(inquiry.answers()),
                link.mistakes());
    }

    /** What a link leads to, as far as one link alone can say. */
    private String note(Answers answers) {
        String outcome = sentences.outcome(advisor.advise(answers).verdict());
        return words.text("compare.note", outcome, answered(answers));
    }
}
