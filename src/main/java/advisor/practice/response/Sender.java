package advisor.practice.response;

/**
 * What a prospect chose to say about themselves; each may be empty.
 *
 * @param name a name
 * @param company where they work
 * @param email an e-mail address
 * @param note a note
 */
public record Sender(String name, String company, String email, String note) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** The most characters of a company. */
    public static final int LONGEST_COMPANY = 100;

    /** The most characters of an e-mail address. */
    public static final int LONGEST_EMAIL = 254;

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    /** One line: no control characters, no line breaks of any script, nothing that turns the direction of text around. */
    public static final String LINE = "[^\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";

    /** The same with line breaks and tabs. */
    public static final String LINES = "[\\P{Cc}\\n\\t&&[^\\u202A-\\u202E\\u2066-\\u2069]]*";
}
