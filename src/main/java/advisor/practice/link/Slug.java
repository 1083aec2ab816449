package advisor.practice.link;

import advisor.text.Ends;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a link in its public address {@code /l/{slug}}: small letters, digits and single hyphens.
 *
 * @param text the name
 */
public record Slug(String text) {

    /** The fewest characters of a slug. */
    public static final int SHORTEST = 3;

    /** The most characters of a slug. */
    public static final int LONGEST = 40;

    private static final Pattern WRITTEN =
            Pattern.compile("(?=.{" + SHORTEST + "," + LONGEST + "}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Names that would be mistaken for a page of this site, for this site itself, or for nobody. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "actuator",
            "admin",
            "administrator",
            "advice",
            "advisor",
            "api",
            "app",
            "article",
            "brief",
            "briefing",
            "compare",
            "contact",
            "css",
            "embed",
            "error",
            "favicon",
            "health",
            "help",
            "home",
            "inbox",
            "index",
            "info",
            "link",
            "links",
            "login",
            "logout",
            "mail",
            "manage",
            "method",
            "new",
            "none",
            "null",
            "official",
            "openapi",
            "preview",
            "privacy",
            "questions",
            "robots",
            "root",
            "scope",
            "scope-or-seat",
            "seat",
            "security",
            "send",
            "sent",
            "settings",
            "site",
            "social",
            "start",
            "static",
            "status",
            "support",
            "system",
            "terms",
            "test",
            "undefined",
            "well-known",
            "www");

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A slug of this text.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    public Slug {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is no slug", text));
        }
    }

    /** The slug that somebody typed or followed, in small letters; empty if it cannot be one. */
    public static Optional<Slug> read(String typed) {
        String text = Ends.unglued(typed).toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** A new slug of random letters and digits. */
    public static Slug random() {
        return new Slug(RANDOM.ints(GENERATED, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Whether nobody may choose this slug. */
    public boolean isReserved() {
        return RESERVED.contains(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
