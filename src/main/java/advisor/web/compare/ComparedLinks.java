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

    /** The link on each side; without mistakes if the address does not have it at all. */
    List<ComparedLink> read(HttpServletRequest request) {
        return Stream.of(Side.values()).map(side -> read(side, request)).toList();
    }

    private ComparedLink read(Side side, HttpServletRequest request) {
        ComparedName name = ComparedName.of(sent(side.nameId(), request));
        List<String> sent = sent(side.id(), request);
        PastedLink link = PastedLink.of(sent);
        if (side.isOptional() ? isBlank(link) && name.typed().isEmpty() : sent.isEmpty()) {
            return new ComparedLink(side, name, "", null, List.of());
        }
        LinkMistake mistake = answersOutside(request) ? LinkMistake.NOT_ENCODED : link.mistake();
        return mistake == null ? read(side, name, link) : wrong(side, name, link, text(mistake));
    }

    private static List<String> sent(String name, HttpServletRequest request) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? List.of() : List.of(sent);
    }

    private static boolean isBlank(PastedLink link) {
        return link.mistake() == LinkMistake.MISSING;
    }

    /** Whether anything of a link stands beside the links: the rest of one that was put in without being encoded. */
    private static boolean answersOutside(HttpServletRequest request) {
        return Stream.concat(
                        Questionnaire.QUESTIONS.stream().map(Question::id),
                        Stream.of(Assumption.values()).map(Assumption::id))
                .anyMatch(request.getParameterMap()::containsKey);
    }

    private ComparedLink read(Side side, ComparedName name, PastedLink link) {
        Form form = Form.of(link.parameters());
        List<String> mistakes = mistakes(form);
        if (!mistakes.isEmpty()) {
            return new ComparedLink(side, name, link.typed(), null, mistakes);
        }
        Inquiry inquiry = inquiries.inquiry(form);
        return inquiry.isEmpty()
                ? wrong(side, name, link, text(unanswered(link.parameters())))
                : new ComparedLink(side, name, link.typed(), inquiry, List.of());
    }

    private static LinkMistake unanswered(Map<String, List<String>> parameters) {
        boolean comparison = Stream.of(Side.values()).map(Side::id).anyMatch(parameters::containsKey);
        return comparison ? LinkMistake.COMPARISON : LinkMistake.NO_ANSWERS;
    }

    private static ComparedLink wrong(Side side, ComparedName name, PastedLink link, String mistake) {
        return new ComparedLink(side, name, link.typed(), null, List.of(mistake));
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

    /** The companies behind links that can all be read, each priced at the same rates. */
    List<Compared> compared(List<ComparedLink> read) {
        List<Compared> sides = read.stream().flatMap(ComparedLink::compared).toList();
        Referral referral = referral(sides);
        return sides.stream()
                .map(side -> side.with(side.inquiry().with(referral)))
                .toList();
    }

    /** Whose rates all sides are priced at: of the link that the page itself names, or else one of theirs. */
    private Referral referral(List<Compared> sides) {
        return Stream.concat(
                        Stream.of(referrals.current()),
                        sides.stream().map(side -> side.inquiry().referral()))
                .filter(referral -> !referral.slug().isEmpty())
                .findFirst()
                .orElse(Referral.NONE);
    }

    /** The canonical address of a comparison: equal comparisons have equal addresses. */
    String address(List<Compared> sides) {
        Map<String, String> parameters = new LinkedHashMap<>();
        sides.forEach(side ->
                parameters.put(side.side().id(), links.query(side.inquiry().with(Referral.NONE))));
        sides.stream()
                .filter(side -> !side.name().isEmpty())
                .forEach(side -> parameters.put(side.side().nameId(), side.name()));
        parameters.putAll(sides.get(0).inquiry().referral().parameters());
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
     * One of the links to compare, read.
     *
     * @param name what it is to be called
     * @param inquiry what it asks for advice on; null if that cannot be read
     * @param mistakes what is wrong with the link
     */
    record ComparedLink(
            Side side,
            ComparedName name,
            String typed,
            @Nullable Inquiry inquiry,
            List<String> mistakes) {

        /** Whether it can be compared as it is, or left out. */
        boolean isSettled() {
            return name.mistake() == null && (inquiry != null || isLeftOut());
        }

        private boolean isLeftOut() {
            return side.isOptional() && mistakes.isEmpty();
        }

        private Stream<Compared> compared() {
            return inquiry == null ? Stream.of() : Stream.of(new Compared(side, name.text(), inquiry));
        }
    }
}
