package advisor.bench;

import advisor.bench.Connection.Answer;
import java.util.Comparator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** What answers have that they should not, and which addresses have answered. */
final class Findings {

    private static final Pattern STACK_TRACE =
            Pattern.compile("\tat [a-z]+\\.|\\b[a-z]+(\\.[a-z]+)+\\.[A-Z]\\w*(Exception|Error)\\b");

    /** What was typed and became something else, by the type of the answer. */
    private static final Map<String, Pattern> UNESCAPED = Map.of(
            "text/html", Pattern.compile("<zq9|\" zq9=\"|href=\"javascript:|" + 7919 * 6007),
            "image/svg+xml", Pattern.compile("<zq9|\" zq9=\""),
            "application/atom+xml", Pattern.compile("<zq9|\" zq9=\""),
            "text/csv", Pattern.compile("(?m)(^|,)\"?[=+@\\t-]zq9"),
            "text/calendar", Pattern.compile("(?m)^zq9"),
            "text/markdown", Pattern.compile("(?<!\\\\)<zq9|\\]\\(javascript:"));

    /** For another method of transfer or version than there is. */
    private static final Set<Integer> UNSPOKEN = Set.of(501, 505);

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> unescaped = new ConcurrentLinkedQueue<>();
    private final Queue<String> stackTraces = new ConcurrentLinkedQueue<>();
    private final Set<Mapping> asked = ConcurrentHashMap.newKeySet();
    private final Set<Mapping> served = ConcurrentHashMap.newKeySet();

    /** Looks at what came back. */
    void look(Call call, Answer answer) {
        byStatus.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        String text = answer.text();
        if (answer.status() == 0 && !call.mayBeCutOff()) {
            unanswered.add(answer.header("silence") + " for " + call);
        }
        if (answer.status() >= 500 && !isReasonable(call, answer)) {
            failed.add(answer.status() + " for " + call);
        }
        if (STACK_TRACE.matcher(text).find()) {
            stackTraces.add(call.toString());
        }
        if (isEchoed(answer, text)) {
            unescaped.add(call.toString());
        }
        count(call, answer);
    }

    /** Says when to try again, or that what was sent is no HTTP of this time. */
    private static boolean isReasonable(Call call, Answer answer) {
        return answer.status() == 503
                ? answer.headers().containsKey("retry-after")
                : call.isBroken() && UNSPOKEN.contains(answer.status());
    }

    private void count(Call call, Answer answer) {
        if (call.isMeant()) {
            asked.add(call.mapping());
            if (answer.status() < 400) {
                served.add(call.mapping());
            }
        }
    }

    private static boolean isEchoed(Answer answer, String text) {
        String type = answer.header("content-type").replaceFirst(";.*", "");
        return answer.headers().containsKey(Hostile.MARK)
                || UNESCAPED.getOrDefault(type, NOTHING).matcher(text).find();
    }

    /** Writes all that into a report. */
    void report(Report report, Set<Mapping> mapped) {
        byStatus.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(status -> report.note(
                        "    answers " + status.getKey(), status.getValue().intValue()));
        report.none("addresses and methods that were never tried", missing(mapped, asked));
        report.none(
                "those that never did what they are for",
                missing(mapped, served).stream()
                        .filter(mapping -> !mapping.pattern().contains("*") && !"/error".equals(mapping.pattern()))
                        .toList());
        report.none("5xx, but for 503 with a time to try again, 501 and 505", failed);
        report.none("requests without an answer", unanswered);
        report.none("unescaped echoes", unescaped);
        report.none("stack traces in answers", stackTraces);
    }

    private static Set<Mapping> missing(Set<Mapping> mapped, Set<Mapping> seen) {
        Set<Mapping> missing = new TreeSet<>(Comparator.comparing(Mapping::toString));
        missing.addAll(mapped);
        missing.removeAll(seen);
        return missing;
    }
}
