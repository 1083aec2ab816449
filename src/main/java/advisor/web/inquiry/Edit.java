package advisor.web.inquiry;

import advisor.questionnaire.Answers;
import advisor.web.page.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edit: which advice a reader came from, to change something of it or to try a change.
 *
 * @param typed what the address carries, by the name of the parameter
 * @param answers the answers in it
 */
public record Edit(Map<String, String> typed, Answers answers) {

    /** The parameter that says where the reader came from. */
    static final String FROM = "from";

    /** Its value for a reader who came from the advice, to change something. */
    static final String ADVICE = "advice";

    /** The parameters that say it. */
    static final List<String> PARAMETERS = List.of(FROM, Trace.WAS, Trace.TRY);

    /** Whether the reader came from an advice. Whoever answers beside somebody did not. */
    public boolean isUnderWay() {
        return (isChange() || typed.containsKey(Trace.WAS))
                && typed.getOrDefault(Address.BESIDE, "").isEmpty();
    }

    private boolean isChange() {
        return ADVICE.equals(typed.get(FROM));
    }

    /** From which other answers the reader came; empty if from none. */
    public Optional<Trace> trace() {
        return Optional.ofNullable(typed.get(Trace.WAS)).flatMap(was -> Trace.read(was, !isChange(), answers));
    }

    /** The answers to be tried instead of those given; empty if none are. */
    public Optional<Answers> tried() {
        return Optional.ofNullable(typed.get(Trace.TRY)).map(query -> Trace.changed(query, answers));
    }

    /** The way from the reader's own answers to others, to be tried. */
    public Trace trying() {
        return new Trace(trace().filter(Trace::whatIf).map(Trace::before).orElse(answers), true);
    }

    /** The address of the advice for these parameters; it keeps where the reader came from. */
    public String advice(Map<String, String> carried) {
        return Address.advice(isUnderWay() ? from(carried) : carried);
    }

    /** What is carried where something is changed: also which answers the reader came from. */
    public Map<String, String> changed(Map<String, String> carried) {
        Map<String, String> parameters = from(carried);
        parameters.putIfAbsent(Trace.WAS, Trace.whole(answers));
        return parameters;
    }

    private Map<String, String> from(Map<String, String> carried) {
        Map<String, String> parameters = new LinkedHashMap<>(carried);
        Stream.of(FROM, Trace.WAS)
                .filter(typed::containsKey)
                .forEach(name -> parameters.put(name, typed.getOrDefault(name, "")));
        return parameters;
    }

    /** The same parameters for a reader who is at the advice. */
    public static Map<String, String> fromAdvice(Map<String, String> carried) {
        Map<String, String> parameters = new LinkedHashMap<>(carried);
        parameters.put(FROM, ADVICE);
        return parameters;
    }
}
