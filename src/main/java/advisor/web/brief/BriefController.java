package advisor.web.brief;

import static advisor.questionnaire.Questionnaire.AI_ROLE;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.brief.Brief;
import advisor.brief.Company;
import advisor.cost.CostModel;
import advisor.questionnaire.Answers;
import advisor.web.advice.AnswerLines;
import advisor.web.advice.CanonicalAddress;
import advisor.web.advice.Offers;
import advisor.web.advice.Sinces;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Trace;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The brief: what to do next, to fill in, print and hand over. */
@Controller
class BriefController {

    private final CanonicalAddress addresses;
    private final Advisor advisor;
    private final Certainties certainties;
    private final CostModel costs;
    private final Words words;
    private final BriefChapters chapters;
    private final BriefFigures figures;
    private final Offers offers;
    private final AnswerLines lines;
    private final Links links;
    private final Sinces sinces;

    BriefController(
            CanonicalAddress addresses,
            Advisor advisor,
            Certainties certainties,
            CostModel costs,
            Words words,
            BriefChapters chapters,
            BriefFigures figures,
            Offers offers,
            AnswerLines lines,
            Links links,
            Sinces sinces) {
        this.addresses = addresses;
        this.advisor = advisor;
        this.certainties = certainties;
        this.costs = costs;
        this.words = words;
        this.chapters = chapters;
        this.figures = figures;
        this.offers = offers;
        this.lines = lines;
        this.links = links;
        this.sinces = sinces;
    }

    @GetMapping(Address.BRIEF)
    Object brief(HttpServletRequest request) {
        return addresses.answer(
                Address.BRIEF, request, inquiry -> Pages.page("brief/brief", page(inquiry, Inquiries.form(request))));
    }

    private BriefPage page(Inquiry inquiry, Form form) {
        Company company = company(inquiry);
        Brief brief = Brief.of(company);
        return new BriefPage(
                words.name("brief.title.", brief.kind()),
                Piece.of(words.name("brief.lead.", brief.kind())),
                context(brief, inquiry.answers()),
                chapters.halves(brief, figures.of(company)),
                sinces.since(inquiry),
                next(inquiry),
                offers.offer(inquiry),
                links.advice(form.edit()
                        .trace()
                        .map(Trace::before)
                        .map(inquiry::with)
                        .orElse(inquiry)),
                links.brief(inquiry));
    }

    private AnswerLines.@Nullable Next next(Inquiry inquiry) {
        return certainties
                .certainty(inquiry.answers())
                .first()
                .map(open -> lines.next(open.question(), inquiry))
                .orElse(null);
    }

    private Company company(Inquiry inquiry) {
        Answers answers = inquiry.answers();
        return new Company(answers, advisor.advise(answers), inquiry.costs(costs));
    }

    private String context(Brief brief, Answers answers) {
        return brief.parts().isEmpty()
                ? ""
                : Stream.of(STAGE, AI_ROLE, HEADCOUNT, MONTHLY_AI_SPEND)
                        .filter(question -> !answers.isOpen(question))
                        .map(question -> words.part(question, "short") + ": " + words.answer(question, answers))
                        .collect(Collectors.joining(" · "));
    }
}
