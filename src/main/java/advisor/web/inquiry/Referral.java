package advisor.web.inquiry;

import advisor.cost.OwnRates;
import advisor.practice.link.Link;
import advisor.practice.link.Origin;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.page.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Whose link, if anybody's, brought the reader here.
 *
 * @param kind what became of that link
 * @param slug the link's slug, or what stands in its place, which travels along; empty if there is none
 * @param link the link, as its variant shows it; null unless it is open
 * @param label the label of that variant, or what may be one as long as nobody can be asked; empty if there is none
 */
public record Referral(Kind kind, String slug, @Nullable Link link, String label) {

    /** The reader came without a link. */
    public static final Referral NONE = new Referral(Kind.NONE, "", null, "");

    /** The parameter that carries the slug. */
    public static final String LINK = "link";

    /** The parameter that carries the label of a variant of that link. */
    public static final String VIA = "via";

    /** What becomes of the link that an address names. */
    public enum Kind implements Identified {
        /** The address names none. */
        NONE,
        /** It is open. */
        OPEN,
        /** It is closed, or never was. */
        CLOSED,
        /** The database cannot be asked. */
        UNREACHABLE;

        /** The status of a page that has no sense without an open link. */
        public HttpStatus status() {
            return switch (this) {
                case OPEN -> HttpStatus.OK;
                case NONE, CLOSED -> HttpStatus.NOT_FOUND;
                case UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            };
        }
    }

    /** The same link, which cannot be reached. */
    public Referral unreachable() {
        return new Referral(Kind.UNREACHABLE, slug, null, label);
    }

    /** The display name of whoever shares the link, for sentences; empty unless it is open. */
    public String name() {
        return link == null ? "" : Direction.isolated(link.profile().name());
    }

    /** The reader came by this link, or by the variant of it that has, or had, this label. */
    public static Referral of(Link link, String label) {
        return new Referral(Kind.OPEN, link.slug().text(), link, label);
    }

    /** The consultant's own rates; null where the article's prices count. */
    public @Nullable OwnRates rates() {
        return link == null ? null : link.content().rates();
    }

    /** What the consultant filled in. */
    public Answers prefilled() {
        return link == null ? Answers.none() : link.content().prefilled();
    }

    /** The sites that may show this link in a frame, as a policy names them; what is no origin is left out. */
    public List<String> origins() {
        return link == null
                ? List.of()
                : link.content().origins().stream()
                        .filter(Referral::isOrigin)
                        .map(Origin::source)
                        .toList();
    }

    private static boolean isOrigin(String written) {
        return Origin.read(written).filter(written::equals).isPresent();
    }

    /** How many answers the consultant filled in. */
    public int known() {
        return Questionnaire.write(prefilled()).size();
    }

    /** The parameters that every page carries along: the slug, if there is one, and the label, if there is one. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!slug.isEmpty()) {
            parameters.put(LINK, slug);
        }
        if (!label.isEmpty()) {
            parameters.put(VIA, label);
        }
        return parameters;
    }

    /** A page of this site that depends on no answer, as this reader gets there. */
    public String to(String path) {
        return Address.with(path, Address.query(parameters()));
    }

    /** The first question, with what the consultant filled in. */
    public String start() {
        return Address.question(Questionnaire.EVIDENCE, filledIn());
    }

    /** Every question on one page, with what the consultant filled in. */
    public String questions() {
        return Address.questions(filledIn());
    }

    /** The form with what the consultant filled in. */
    public Form form() {
        return Form.written(filledIn());
    }

    private Map<String, String> filledIn() {
        Map<String, String> parameters = Questionnaire.write(prefilled());
        parameters.putAll(parameters());
        return parameters;
    }

    /** The start page. */
    public String home() {
        return Address.home(slug, label);
    }

    /** The start page of the link and the label among these parameters. */
    public static String home(Map<String, String> parameters) {
        return Address.home(parameters.getOrDefault(LINK, ""), parameters.getOrDefault(VIA, ""));
    }
}
