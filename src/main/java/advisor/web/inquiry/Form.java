package advisor.web.inquiry;

import advisor.cost.Assumed;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.practice.link.Label;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Submission;
import advisor.text.Ends;
import advisor.web.page.Address;
import advisor.web.page.Shown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What an address carries: the answers that could be read, and what was typed where one could not, so that nothing is
 * lost.
 *
 * @param submission the answers and the mistakes
 * @param assumed the assumptions and their mistakes
 * @param typed what was typed, by the name of the parameter, kept to a sensible length
 */
public record Form(Submission submission, Assumed assumed, Map<String, String> typed) {

    private static final String START = "start";

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}(\\.\\d{1,3})?");
    private static final int KEPT = 100;
    private static final String CUT = "…";

    /** Nothing is typed: no answer, and no mistake. */
    public static final Form EMPTY = of(Map.of());

    /** The form that these parameters make. */
    public static Form of(Map<String, List<String>> parameters) {
        return new Form(Questionnaire.read(parameters), Assumed.read(parameters), typed(parameters));
    }

    /** The form that these parameters make, each of which has one value. */
    public static Form written(Map<String, String> parameters) {
        return of(MultiValueMap.fromSingleValue(parameters));
    }

    private static Map<String, String> typed(Map<String, List<String>> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        Stream.of(
                        Questionnaire.QUESTIONS.stream().map(Question::id),
                        Stream.of(Assumption.values()).map(Identified::id),
                        Stream.of(Links.RULES, Referral.LINK, Referral.VIA),
                        Edit.PARAMETERS.stream())
                .flatMap(names -> names)
                .filter(name -> parameters.containsKey(name))
                .forEach(name -> typed.put(name, shown(name, parameters.getOrDefault(name, List.of()))));
        if (parameters.containsKey(Address.BESIDE)) {
            typed.put(Address.BESIDE, Beside.query(parameters.getOrDefault(Address.BESIDE, List.of())));
        }
        return typed;
    }

    /** A way back is kept whole. */
    private static String shown(String name, List<String> values) {
        String text = String.join(",", new LinkedHashSet<>(values));
        return name.equals(Trace.WAS) || name.equals(Trace.TRY) ? Shown.line(text) : shown(text);
    }

    /** Kept to a sensible length; a cut is marked: a mistake must not become an answer. */
    static String shown(String text) {
        return Shown.line(text.length() > KEPT ? text.substring(0, KEPT) + CUT : text);
    }

    /** The answers that could be read. */
    public Answers answers() {
        return submission.answers();
    }

    /** What is wrong with the other answers. */
    public Map<Question<?>, Mistake> mistakes() {
        return submission.mistakes();
    }

    /** The assumptions that could be read. */
    Assumptions assumptions() {
        return assumed.assumptions();
    }

    /** What is wrong with the other assumptions. */
    public Map<Assumption, Mistake> assumptionMistakes() {
        return assumed.mistakes();
    }

    /** The version of the rule book that the address names; empty if it names none. */
    public String rules() {
        return typed.getOrDefault(Links.RULES, "");
    }

    /** The same, if it could be a version; empty otherwise. */
    Optional<String> version() {
        return Optional.of(Ends.unglued(rules()))
                .filter(rules -> VERSION.matcher(rules).matches());
    }

    /** The slug of the link that the address names; empty if it names none. */
    public String link() {
        return typed.getOrDefault(Referral.LINK, "");
    }

    /** The label that the address names; empty if it names none. */
    public String label() {
        return typed.getOrDefault(Referral.VIA, "");
    }

    /** The query of the answers that somebody gave before, unseen by the reader; empty if there are none to read. */
    public String beside() {
        return typed.getOrDefault(Address.BESIDE, "");
    }

    /** Whether the address should have such answers, and they cannot be read. */
    public boolean isBesideLost() {
        return typed.containsKey(Address.BESIDE) && beside().isEmpty();
    }

    /** The same beside the answers that another form has there. */
    public Form beside(Form other) {
        Map<String, String> both = new LinkedHashMap<>(typed);
        if (!other.beside().isEmpty()) {
            both.put(Address.BESIDE, other.beside());
        }
        return new Form(submission, assumed, both);
    }

    /** What of these parameters a company answered and assumed itself. */
    public static <T> Map<String, T> own(Map<String, T> parameters) {
        Map<String, T> own = new LinkedHashMap<>(parameters);
        own.keySet().removeAll(List.of(Referral.LINK, Referral.VIA, Address.BESIDE));
        return own;
    }

    /** Which advice the reader came from, to change something of it. */
    public Edit edit() {
        return new Edit(typed, answers());
    }

    /** Whether the reader answered the first question on the start page. */
    public boolean isFromStart() {
        return START.equals(typed.get(Edit.FROM));
    }

    /** Whether anything is answered, right or wrong. */
    public boolean isAnswered() {
        return !carriedAnswers().isEmpty();
    }

    /** Whether the answer to this question could not be read. */
    public boolean hasMistake(Question<?> question) {
        return mistakes().containsKey(question);
    }

    /** What was typed for a question that could not be read; empty for any other. */
    public Optional<String> unreadable(Question<?> question) {
        return hasMistake(question) ? Optional.ofNullable(typed.get(question.id())) : Optional.empty();
    }

    /** What was typed for an assumption that could not be read; empty for any other. */
    public Optional<String> unreadable(Assumption assumption) {
        return assumed.isLost(assumption) ? Optional.ofNullable(typed.get(assumption.id())) : Optional.empty();
    }

    /** What the next page has to carry: every answer and assumption, the mistakes as they were typed, and the link. */
    public Map<String, String> carried() {
        Map<String, String> carried = carriedAnswers();
        carried.putAll(carriedBesides());
        return carried;
    }

    /** The same for the advice: with the version of the rule book, if the address names one, and beside nothing. */
    public Map<String, String> carriedWithRules() {
        Map<String, String> carried = carriedAnswers();
        carried.putAll(carriedAssumptions());
        carried.putAll(carriedLink());
        version().ifPresent(version -> carried.put(Links.RULES, version));
        return carried;
    }

    private Map<String, String> carriedAnswers() {
        Map<String, String> carried = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            unreadable(question)
                    .or(() -> Questionnaire.write(question, answers()))
                    .ifPresent(value -> carried.put(question.id(), value));
        }
        return carried;
    }

    /** The part of this that is no answer. */
    public Map<String, String> carriedBesides() {
        Map<String, String> carried = carriedAssumptions();
        carried.putAll(carriedLink());
        if (!beside().isEmpty()) {
            carried.put(Address.BESIDE, beside());
        }
        return carried;
    }

    /**
     * The part of this that is the link, even if it can be none: its reader is told so. A label that can be none is left
     * out.
     */
    public Map<String, String> carriedLink() {
        Map<String, String> carried = new LinkedHashMap<>();
        if (!link().isBlank()) {
            carried.put(Referral.LINK, Slug.read(link()).map(Slug::text).orElseGet(this::link));
            Label.read(label()).ifPresent(label -> carried.put(Referral.VIA, label.text()));
        }
        return carried;
    }

    private Map<String, String> carriedAssumptions() {
        Map<String, String> carried = assumptions().write();
        for (Assumption assumption : Assumption.values()) {
            unreadable(assumption)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> carried.put(assumption.id(), value));
        }
        return carried;
    }

    /** What the next page has to carry, less the answer to this question. */
    public Map<String, String> carriedWithout(Question<?> question) {
        Map<String, String> carried = carried();
        carried.remove(question.id());
        return carried;
    }
}
