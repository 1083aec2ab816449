package advisor.web;

import advisor.advice.Verdict;
import advisor.practice.InboxFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which responses somebody asked for, right or wrong.
 *
 * @param verdict the id of a verdict; empty for all
 * @param text the text to look for; empty for all
 * @param page the number of the page, from 1
 */
record InboxForm(String verdict, String text, String page) {

    /** The first page of all. */
    static final InboxForm ALL = new InboxForm("", "", "1");

    /** The parameter for the verdict. */
    static final String VERDICT = "verdict";

    /** The parameter for the text. */
    static final String TEXT = "q";

    /** The parameter for the page. */
    static final String PAGE = "page";

    /** The most characters of the text to look for. */
    static final int LONGEST_TEXT = 200;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** What an address asks for. */
    static InboxForm of(MultiValueMap<String, String> parameters) {
        return new InboxForm(typed(VERDICT, parameters, ""), typed(TEXT, parameters, ""), typed(PAGE, parameters, "1"));
    }

    private static String typed(String name, MultiValueMap<String, String> parameters, String otherwise) {
        String typed = parameters.getFirst(name);
        return typed == null || typed.isBlank() ? otherwise : typed.strip();
    }

    /** Whether there is such a verdict, or none is asked for. */
    boolean hasVerdict() {
        return verdict.isEmpty() || known().isPresent();
    }

    /** Whether the text is one to look for. */
    boolean hasText() {
        return text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0;
    }

    /** The number of the page; empty if it cannot be one. */
    Optional<Integer> number() {
        return NUMBER.matcher(page).matches() ? Optional.of(Integer.valueOf(page)) : Optional.empty();
    }

    /** The filter; what is wrong filters nothing out. */
    InboxFilter filter() {
        return new InboxFilter(known().orElse(null), hasText() ? text : "");
    }

    /** Whether anything is filtered out. */
    boolean isFiltering() {
        return !filter().equals(InboxFilter.ALL);
    }

    private Optional<Verdict> known() {
        return Stream.of(Verdict.values())
                .filter(each -> each.id().equals(verdict))
                .findFirst();
    }

    /** The query that asks for a page with the same filter. */
    String query(int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Verdict wanted = filter().verdict();
        put(VERDICT, wanted == null ? null : wanted.id(), parameters);
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
