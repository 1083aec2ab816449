package advisor.web.http;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules by which Mozilla's HTTP Observatory scores a site, each with the points that an answer gets. */
enum ObservatoryRule {
    /** Scripts and objects are bounded, nothing is unsafe; all is forbidden that is not allowed, forms elsewhere too. */
    POLICY(answer -> {
        if (answer.header("Content-Security-Policy").isEmpty()) {
            return -25;
        }
        if (isBroad(answer, "script-src") || isBroad(answer, "object-src")) {
            return -20;
        }
        if (Stream.of("img-src", "media-src")
                .anyMatch(passive -> answer.sources(passive, Policy.DEFAULT).contains("http:"))) {
            return -10;
        }
        if (isBroad(answer, "style-src")) {
            return 0;
        }
        return isClosed(answer) ? 10 : 5;
    }),
    COOKIES(answer -> answer.headers().containsKey("Set-Cookie") ? -20 : 0),
    SHARING(answer -> answer.headers().containsKey("Access-Control-Allow-Credentials") ? -50 : 0),
    /** Whoever came by TLS is sent nowhere without it. */
    REDIRECTION(answer -> answer.header("Location").startsWith("http:") ? -20 : 0),
    REFERRER(answer -> switch (answer.header("Referrer-Policy")) {
        case "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin" -> 5;
        case "" -> 0;
        default -> -5;
    }),
    /** For at least half a year. */
    TRANSPORT(answer -> {
        Matcher age = Policy.AGE.matcher(answer.header("Strict-Transport-Security"));
        return age.find() ? Long.parseLong(age.group(1)) >= Policy.HALF_A_YEAR ? 0 : -10 : -20;
    }),
    /** Scripts come from the site itself. */
    INTEGRITY(answer -> answer.scripts().stream().allMatch(Policy.OWN_SCRIPT) ? 0 : -50),
    TYPES(answer -> answer.header("X-Content-Type-Options").equals("nosniff") ? 0 : -5),
    /** Nobody, or the sites that are listed, may show it in a frame. */
    FRAMES(answer -> isBounded(answer.sources("frame-ancestors")) ? 5 : -20),
    RESOURCES(answer -> switch (answer.header("Cross-Origin-Resource-Policy")) {
        case "same-origin", "same-site" -> 10;
        case "cross-origin", "" -> 0;
        default -> -5;
    });

    private static final int BASE = 100;
    private static final int FOR_BONUS = 90;

    private final ToIntFunction<ScoredAnswer> points;

    ObservatoryRule(ToIntFunction<ScoredAnswer> points) {
        this.points = points;
    }

    /** What this rule adds, or takes away. */
    int points(ScoredAnswer answer) {
        return points.applyAsInt(answer);
    }

    /** The score: what is good counts only where little is bad. A+ from 100. */
    static int score(ScoredAnswer answer) {
        List<Integer> all = Stream.of(values()).map(rule -> rule.points(answer)).toList();
        int bad = BASE
                + all.stream()
                        .filter(points -> points < 0)
                        .mapToInt(Integer::intValue)
                        .sum();
        int good = all.stream()
                .filter(points -> points > 0)
                .mapToInt(Integer::intValue)
                .sum();
        return bad >= FOR_BONUS ? bad + good : Math.max(0, bad);
    }

    private static boolean isClosed(ScoredAnswer answer) {
        List<String> forms = answer.sources("form-action");
        return answer.sources(Policy.DEFAULT).equals(Policy.NOTHING)
                && !forms.isEmpty()
                && Policy.CLOSED.containsAll(forms);
    }

    private static boolean isBroad(ScoredAnswer answer, String directive) {
        return !isBounded(answer.sources(directive, Policy.DEFAULT));
    }

    private static boolean isBounded(List<String> sources) {
        return !sources.isEmpty() && sources.stream().noneMatch(Policy.BROAD::contains);
    }

    private static final class Policy {

        static final String DEFAULT = "default-src";
        static final List<String> NOTHING = List.of("'none'");
        static final Set<String> CLOSED = Set.of("'none'", "'self'");
        static final Set<String> BROAD =
                Set.of("*", "http:", "https:", "http://*", "https://*", "data:", "'unsafe-inline'", "'unsafe-eval'");
        static final Pattern AGE = Pattern.compile("^max-age=(\\d+)");
        static final long HALF_A_YEAR = 15_768_000;
        static final Predicate<String> OWN_SCRIPT =
                Pattern.compile("\\bsrc=\"/(?!/)").asPredicate();

        private Policy() {}
    }
}
