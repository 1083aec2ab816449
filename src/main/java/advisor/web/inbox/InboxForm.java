package advisor.web.inbox;

import advisor.advice.Verdict;
import advisor.practice.response.InboxFilter;
import advisor.text.Ends;
import advisor.web.page.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which responses somebody asked for, right or wrong.
 *
 * @param verdict the id of a verdict, or that there is none; empty for all
 * @param text the text to look for; empty for all
 * @param page the number of the page, from 1
 */
public record InboxForm(String verdict, String text, String page) {

    /** The first page of all. */
    static final InboxForm ALL = new InboxForm("", "", "1");

    /** The parameter for the verdict. */
    public static final String VERDICT = "verdict";

    /** The parameter for the text. */
    public static final String TEXT = "q";

    /** The parameter for the page. */
    public static final String PAGE = "page";

    /** The most characters of the text to look for. */
    public static final int LONGEST_TEXT = 200;

    /** How many responses a page has. */
    public static final int PAGE_SIZE = 50;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** What an address asks for. */
    public static InboxForm of(MultiValueMap<String, String> parameters) {
        return new InboxForm(typed(VERDICT, parameters, ""), typed(TEXT, parameters, ""), typed(PAGE, parameters, "1"));
    }

    private static String typed(String name, MultiValueMap<String, String> parameters, String otherwise) {
        String typed = parameters.getFirst(name);
        return typed == null || typed.isBlank() ? otherwise : Ends.trimmed(typed);
    }

    /** The parameters that are wrong, whichever page is asked for. */
    List<String> mistakes() {
        return Stream.of(VERDICT, TEXT)
                .filter(name -> name.equals(TEXT) ? !hasText() : !hasVerdict())
                .toList();
    }

    /** The parameters that are wrong if there are so many pages. */
    public List<String> mistakes(int pages) {
        return Stream.concat(mistakes().stream(), number(pages).isPresent() ? Stream.empty() : Stream.of(PAGE))
                .toList();
    }

    private boolean hasVerdict() {
        return verdict.isEmpty() || verdicts().anyMatch(verdict::equals);
    }

    private boolean hasText() {
        return text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0;
    }

    /** The number of the page, if there are so many; empty if there is no such page. */
    public Optional<Integer> number(int pages) {
        return NUMBER.matcher(page).matches()
                ? Optional.of(Integer.valueOf(page)).filter(number -> number <= pages)
                : Optional.empty();
    }

    /** How many pages there are for so many responses: at least one. */
    public static int pages(long responses) {
        return (int) Math.max(1, (responses + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The filter; what is wrong filters nothing out. */
    public InboxFilter filter() {
        return new InboxFilter(hasVerdict() ? verdict : "", hasText() ? text : "");
    }

    /** Whether anything is filtered out. */
    boolean isFiltering() {
        return !filter().equals(InboxFilter.ALL);
    }

    /** What can be asked for as a verdict. */
    public static Stream<String> verdicts() {
        return Stream.concat(Stream.of(Verdict.values()).map(Verdict::id), Stream.of(InboxFilter.NO_VERDICT));
    }

    /** The query that asks for a page with the same filter. */
    String query(int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(VERDICT, filter().verdict(), parameters);
        put(TEXT, filter().text(), parameters);
        put(PAGE, number == 1 ? null : String.valueOf(number), parameters);
        return Address.query(parameters);
    }

    private static void put(String name, @Nullable String value, Map<String, String> parameters) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
