package advisor.web.language;

import advisor.text.Ends;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The languages of the pages: English, and each that has a file of words. One that an address names travels along, in
 * every address of this site; one that only the browser asks for does not.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    /** The parameter that names a language; last in every address. */
    public static final String PARAMETER = "lang";

    /** The language of {@code messages.properties}, and of all that nobody asks for. */
    public static final Locale FIRST = Locale.ENGLISH;

    private static final String PREFIX = "messages_";
    private static final String SUFFIX = ".properties";
    private static final String FOUND = Languages.class.getName();

    /** Pages and documents, not files that are the same in every language. */
    private static final Pattern SPOKEN = Pattern.compile("/(?!/|css/|js/|favicon|social|embed\\.|openapi\\.|error).*");

    private static final Pattern NAMED = Pattern.compile("[?&]" + PARAMETER + "=");

    private static final Pattern COMMA = Pattern.compile(",");

    /** In a weight, as some programs write it on a computer that speaks German. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(q\\s*=\\s*[01]),(\\d)", Pattern.CASE_INSENSITIVE);

    private final List<Locale> offered;
    private final Map<String, Locale> byTag;

    /**
     * Every language that there is a file for.
     *
     * @throws IOException if the files cannot be looked for
     */
    public Languages() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + PREFIX + "*" + SUFFIX);
        Stream<Locale> others =
                Stream.of(files).map(Languages::language).sorted(Comparator.comparing(Locale::toString));
        this.offered = Stream.concat(Stream.of(FIRST), others).distinct().toList();
        this.byTag = offered.stream().collect(Collectors.toMap(Locale::toLanguageTag, language -> language));
    }

    private static Locale language(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return Locale.forLanguageTag(
                name.substring(PREFIX.length(), name.length() - SUFFIX.length()).replace('_', '-'));
    }

    /** Every language, English first. */
    public List<Locale> offered() {
        return offered;
    }

    /** The language of the request that is being answered; English where nobody asks. */
    public static Locale current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? FIRST : locale;
    }

    /** What this does while that language is the current one: for a reader who is not the one that asks. */
    public static <T> T speaking(Locale language, Supplier<T> work) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The one that the address names, or else the one that suits the reader's browser best. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Locale found) {
            return found;
        }
        Locale locale = chosen(request).orElseGet(() -> preferred(request));
        request.setAttribute(FOUND, locale);
        return locale;
    }

    /** Says in which language an answer is, and that this depends on the reader. */
    public void describe(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, resolveLocale(request).toLanguageTag());
    }

    /** The one that the address names, if it is offered. */
    Optional<Locale> chosen(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER));
    }

    /** The one that is written like this, if it is offered. */
    public Optional<Locale> named(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        Locale exactly = byTag.get(written);
        return Optional.ofNullable(exactly == null ? best(Stream.of(Ends.unglued(written))) : exactly);
    }

    private Locale preferred(HttpServletRequest request) {
        Locale best = best(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                .map(header -> DECIMAL_COMMA.matcher(header).replaceAll("$1.$2"))
                .flatMap(COMMA::splitAsStream));
        return best == null ? FIRST : best;
    }

    /** The one offered that suits these ranges best; null if none does. What is no range is skipped. */
    private @Nullable Locale best(Stream<String> written) {
        List<LanguageRange> ranges = written.flatMap(Languages::ranges)
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .toList();
        return Locale.lookup(ranges, offered);
    }

    private static Stream<LanguageRange> ranges(String written) {
        try {
            return LanguageRange.parse(written.replace('_', '-')).stream();
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    /** An address of this site as whoever reads the current page goes there: in the language that they chose. */
    public String carry(String address) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? carry(address, current.getRequest())
                : address;
    }

    /** The same for the reader of this request. */
    public String carry(String address, HttpServletRequest request) {
        return chosen(request)
                .filter(language -> isSpoken(address) && !NAMED.matcher(address).find())
                .map(language -> in(language, address))
                .orElse(address);
    }

    /** Whether this is an address on this site, of something that is in a language. */
    public static boolean isSpoken(String address) {
        return SPOKEN.matcher(address).matches();
    }

    /** An address without a language of its own, in this one. */
    public static String in(Locale language, String address) {
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String sign = page.contains("?") ? "&" : "?";
        return page + sign + PARAMETER + "=" + language.toLanguageTag() + address.substring(page.length());
    }

    /** Not possible: the language is in the address. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }
}
