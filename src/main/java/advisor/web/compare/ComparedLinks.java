package advisor.web.compare;

import advisor.cost.Assumption;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Words;
import advisor.web.page.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the links to compare from an address. */
@Component
class ComparedLinks {

    private final Inquiries inquiries;
    private final Links links;
    private final Words words;
    private final Referrals referrals;

    ComparedLinks(Inquiries inquiries, Links links, Words words, Referrals referrals) {
        this.inquiries = inquiries;
        this.links = links;
        this.words = words;
        this.referrals = referrals;
    }

    /** The link on one side; without mistakes if the address does not have it at all. */
    ComparedLink read(Side side, HttpServletRequest request) {
        String[] sent = request.getParameterValues(side.id());
        if (sent == null) {
            return new ComparedLink(side, "", null, List.of());
        }
        PastedLink link = PastedLink.of(List.of(sent));
        LinkMistake mistake = answersOutside(request) ? LinkMistake.NOT_ENCODED : link.mistake();
        return mistake == null ? read(side, link) : wrong(side, link, text(mistake));
    }

    /** Whether anything of a link stands beside the links: the rest of one that was put in without being encoded. */
    private static boolean answersOutside(HttpServletRequest request) {
        return Stream.concat(
                        Questionnaire.QUESTIONS.stream().map(Question::id),
                        Stream.of(Assumption.values()).map(Assumption::id))
                .anyMatch(request.getParameterMap()::containsKey);
    }

    private ComparedLink read(Side side, PastedLink link) {
        Form form = Form.of(link.parameters());
        List<String> mistakes = mistakes(form);
        if (!mistakes.isEmpty()) {
            return new ComparedLink(side, link.typed(), null, mistakes);
        }
        Inquiry inquiry = inquiries.inquiry(form);
        return inquiry.isEmpty()
                ? wrong(side, link, text(unanswered(link.parameters())))
                : new ComparedLink(side, link.typed(), inquiry, List.of());
    }

    private static LinkMistake unanswered(Map<String, List<String>> parameters) {
        boolean comparison = Stream.of(Side.values()).map(Side::id).anyMatch(parameters::containsKey);
        return comparison ? LinkMistake.COMPARISON : LinkMistake.NO_ANSWERS;
    }

    private static ComparedLink wrong(Side side, PastedLink link, String mistake) {
        return new ComparedLink(side, link.typed(), null, List.of(mistake));
    }

    private String text(LinkMistake mistake) {
        return words.text("compare.mistake." + mistake.id(), PastedLink.LONGEST);
    }

    private List<String> mistakes(Form form) {
        List<String> mistakes = new ArrayList<>();
        form.mistakes().forEach((question, mistake) -> mistakes.add(words.mistakeInLink(question, mistake)));
        form.assumptionMistakes().forEach((assumption, mistake) -> mistakes.add(words.mistake(assumption, mistake)));
        return mistakes;
    }

    /** Whose rates both sides are priced at: of the link that the page itself names, or else one of the two. */
    Referral referral(Inquiry first, Inquiry second) {
        return Stream.of(referrals.current(), first.referral(), second.referral())
                .filter(referral -> !referral.slug().isEmpty())
                .findFirst()
                .orElse(Referral.NONE);
    }

    /** The canonical address that compares two inquiries: equal comparisons have equal addresses. */
    String address(Inquiry first, Inquiry second) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Side.FIRST.id(), links.query(first.with(Referral.NONE)));
        parameters.put(Side.SECOND.id(), links.query(second.with(Referral.NONE)));
        parameters.putAll(first.referral().parameters());
        return address(parameters);
    }

    /** The address of a request, encoded as ours are: whoever encodes more on the way is not redirected for ever. */
    static String address(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, String.join("&", values)));
        return address(parameters);
    }

    private static String address(Map<String, String> parameters) {
        return Address.with(Address.COMPARE, Address.query(parameters));
    }

    /**
     * One of the two links to compare, read.
     *
     * @param inquiry what it asks for advice on; null if that cannot be read
     */
    record ComparedLink(Side side, String typed, @Nullable Inquiry inquiry, List<String> mistakes) {}
}
