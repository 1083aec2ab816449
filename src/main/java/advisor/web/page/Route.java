package advisor.web.page;

import static advisor.web.page.Route.Trait.ANSWERED;
import static advisor.web.page.Route.Trait.FRAMED;
import static advisor.web.page.Route.Trait.KEPT;
import static advisor.web.page.Route.Trait.NEARBY;
import static advisor.web.page.Route.Trait.SECRET;
import static advisor.web.page.Route.Trait.SHOWN_AGAIN;
import static advisor.web.page.Route.Trait.UNREAD;

import advisor.questionnaire.Identified;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of this site that are no files, and what holds for each. It is decided here, and nowhere else. */
public enum Route implements Identified {
    HOME("/", FRAMED, KEPT),
    LINK("/l/{slug}", FRAMED, KEPT),
    LINK_PICTURE("/l/{slug}" + Address.PICTURE),
    VARIANT("/l/{slug}/{label}", FRAMED, KEPT, ANSWERED),
    QUESTIONS(Address.QUESTIONS, FRAMED, KEPT),
    QUESTION(Address.QUESTIONS + "/{id}", FRAMED, KEPT),
    ADVICE(Address.ADVICE, FRAMED, KEPT, ANSWERED, NEARBY),
    DOCUMENT(Address.ADVICE + ".{type}", FRAMED, ANSWERED),
    PICTURE(Address.PICTURE),
    BRIEF(Address.BRIEF, FRAMED, KEPT, ANSWERED, NEARBY),
    BRIEFING(Address.BRIEFING, FRAMED, ANSWERED),
    SEND(Address.SEND, FRAMED, ANSWERED, NEARBY, SHOWN_AGAIN),
    STORED(Address.SENT + "{key}" + Address.JSON, FRAMED, SECRET),
    SENT(Address.SENT + "{key}", FRAMED, SECRET),
    RETRACTION(Address.SENT + "{key}/delete", FRAMED, SECRET),
    COMPARE(Address.COMPARE, FRAMED, NEARBY),
    METHOD(Address.METHOD, FRAMED, KEPT, NEARBY),
    PRIVACY("/privacy", FRAMED, KEPT, NEARBY),
    NEW_LINK("/links/new", SECRET),
    RECOVERY("/links/recover", SECRET),
    LINK_PREVIEW("/links/preview", SECRET),
    PRIVATE("/links/manage/**", SECRET),
    READ_ONLY("/links/read/**", SECRET),
    LOST(Address.SENT + "**", SECRET),
    MAIL_END(Address.MAIL + "{key}" + Address.MAIL_END, SECRET, UNREAD),
    MAIL(Address.MAIL + "**", SECRET),
    RESPONSES("/api/responses", SECRET),
    API("/api/**"),
    ERROR("/error");

    private final PathPattern pattern;
    private final Pattern around;
    private final Set<Trait> traits;

    Route(String pattern, Trait... traits) {
        this.pattern = PathPatternParser.defaultInstance.parse(pattern);
        this.around = Pattern.compile(Pattern.quote(pattern) + "([/.;].*)?", Pattern.CASE_INSENSITIVE);
        this.traits = Set.of(traits);
    }

    /** The address that was asked for; empty if it is a file, or none of this site. */
    public static Optional<Route> of(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.parse(request);
        return Stream.of(values()).filter(route -> route.pattern.matches(path)).findFirst();
    }

    /** The page that is meant by a path that is not quite its own; empty if none is. */
    public static Optional<Route> meant(String path) {
        return Stream.of(values())
                .filter(route -> route.has(NEARBY) && route.around.matcher(path).matches())
                .findFirst();
    }

    /** The patterns of all addresses for which this holds. */
    public static List<String> patterns(Trait trait) {
        return Stream.of(values())
                .filter(route -> route.has(trait))
                .map(Route::pattern)
                .toList();
    }

    /** Whether this holds for it. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Its pattern; its path, if there is nothing to fill in. */
    public String pattern() {
        return pattern.getPatternString();
    }

    /** What can hold for an address. */
    public enum Trait {
        /** It belongs to a prospect's journey, which the sites of a link may show in a frame. */
        FRAMED,
        /** It shows nothing but what its address says: no form with a key of its own, nothing stored by anybody. */
        KEPT,
        /** It carries answers, and no search engine may list it. */
        ANSWERED,
        /**
         * It answers to whoever has a capability, and nobody may store it. So does a form that gets one when it is
         * shown: a browser that went back would have to ask for it anew.
         */
        SECRET,
        /** Whoever asks for an address close by means it. */
        NEARBY,
        /** What a page of another site sends is shown again, and not stored. */
        SHOWN_AGAIN,
        /** Whatever is sent to it, in whichever form, is not read: its address says everything. */
        UNREAD
    }
}
