package advisor.web.inbox;

import advisor.advice.Verdict;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.LeadState;
import advisor.text.Ends;
import advisor.web.manage.ManageNews;
import advisor.web.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
 * @param state the id of a state; empty for all
 * @param since the first day, in UTC, as {@code 2026-11-01}; empty for all
 * @param page the number of the page, from 1
 */
public record InboxForm(String verdict, String text, String state, String since, String page) {

    /** The first page of all. */
    static final InboxForm ALL = new InboxForm("", "", "", "", "1");

    /** The parameter for the verdict. */
    public static final String VERDICT = "verdict";

    /** The parameter for the text. */
    public static final String TEXT = "q";

    /** The parameter for the state. */
    public static final String STATE = "state";

    /** The parameter for the first day. */
    public static final String SINCE = "since";

    /** The parameter for the page. */
    public static final String PAGE = "page";

    /** The most characters of the text to look for. */
    public static final int LONGEST_TEXT = 200;

    /** How many responses a page has. */
    public static final int PAGE_SIZE = 50;

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** What an address asks for. */
    public static InboxForm of(MultiValueMap<String, String> parameters) {
        return new InboxForm(
                typed(VERDICT, parameters, ""),
                typed(TEXT, parameters, ""),
                typed(STATE, parameters, ""),
                typed(SINCE, parameters, ""),
                typed(PAGE, parameters, "1"));
    }

    private static String typed(String name, MultiValueMap<String, String> parameters, String otherwise) {
        String typed = parameters.getFirst(name);
        return typed == null || typed.isBlank() ? otherwise : Ends.trimmed(typed);
    }

    /** The parameters that are wrong, whichever page is asked for. */
    List<String> mistakes() {
        return Stream.of(VERDICT, TEXT, STATE, SINCE).filter(name -> !has(name)).toList();
    }

    private boolean has(String name) {
        return switch (name) {
            case VERDICT -> hasVerdict();
            case TEXT -> hasText();
            case STATE -> hasState();
            default -> since.isEmpty() || day().isPresent();
        };
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

    private boolean hasState() {
        return state.isEmpty() || LeadState.find(state).isPresent();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(since)
                    .filter(text -> DAY.matcher(text).matches())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
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
        return new InboxFilter(
                hasVerdict() ? verdict : "",
                hasText() ? text : "",
                hasState() ? state : "",
                day().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(Instant.EPOCH));
    }

    /** Whether anything is filtered out. */
    boolean isFiltering() {
        return !filter().equals(InboxFilter.ALL);
    }

    /** What can be asked for as a state. */
    public static Stream<String> states() {
        return Stream.of(LeadState.values()).map(LeadState::id);
    }

    /** What can be asked for as a verdict. */
    public static Stream<String> verdicts() {
        return Stream.concat(Stream.of(Verdict.values()).map(Verdict::id), Stream.of(InboxFilter.NO_VERDICT));
    }

    /** The query that asks for the first page with the same filter, and tells what a step has done. */
    String query(ManageNews news) {
        String filter = query(1);
        return filter.isEmpty() ? news.id() : filter + "&" + news.id();
    }

    /** The query that asks for a page with the same filter. */
    String query(int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(VERDICT, filter().verdict(), parameters);
        put(TEXT, filter().text(), parameters);
        put(STATE, filter().state(), parameters);
        put(SINCE, day().map(LocalDate::toString).orElse(null), parameters);
        put(PAGE, number == 1 ? null : String.valueOf(number), parameters);
        return Address.query(parameters);
    }

    private static void put(String name, @Nullable String value, Map<String, String> parameters) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
