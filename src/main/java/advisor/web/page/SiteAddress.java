package advisor.web.page;

import advisor.outbound.Hosts;
import advisor.text.Ends;
import advisor.web.language.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The site's own address, for links that leave the page: the one that the operator stated, or else the one that this
 * request was sent to. What a proxy forwards is not believed.
 */
@Component
public class SiteAddress {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String FETCH_DESTINATION = "Sec-Fetch-Dest";

    /** The attribute of a request with the path under which the site stands. */
    public static final String SUB_PATH = SiteAddress.class.getName() + ".path";

    private static final String PROPERTY = "advisor.address";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");

    private final String stated;
    private final HttpServletRequest request;
    private final Languages languages;

    /**
     * The address of the site.
     *
     * @param stated what the operator stated; empty if nothing
     * @param request whichever request is being answered
     * @param languages what language its address names
     * @throws InvalidConfigurationPropertyValueException if what is stated is no address of a site
     */
    SiteAddress(@Value("${" + PROPERTY + ":}") String stated, HttpServletRequest request, Languages languages) {
        this.stated = stated.isBlank() ? "" : checked(Ends.trimmed(stated));
        this.request = request;
        this.languages = languages;
    }

    /** The path of its host under which the site stands, such as {@code /advisor}; empty if it has the host for itself. */
    public static String subPath(HttpServletRequest request) {
        return request.getAttribute(SUB_PATH) instanceof String path ? path : "";
    }

    /** Where the site begins, such as {@code https://example.org}. */
    public String origin() {
        return stated.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() + subPath(request)
                : stated;
    }

    /** The site as people name it, such as {@code example.org}. */
    public String host() {
        return URI.create(origin()).getAuthority();
    }

    /** The absolute address of something on this site, in the language that its reader chose. */
    public String of(String address) {
        return origin() + languages.carry(address);
    }

    /** The same, where nobody asks: absolute only if the operator stated an address. */
    public String stated(String address) {
        return stated + address;
    }

    private static String checked(String stated) {
        return parsed(stated)
                .filter(SiteAddress::isSite)
                .map(site -> StringUtils.trimTrailingCharacter(site.toString(), '/'))
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                        PROPERTY,
                        stated,
                        "It must be a scheme and a host, such as https://example.org, and may have a path."));
    }

    private static Optional<URI> parsed(String stated) {
        try {
            return Optional.of(new URI(stated));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSite(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && Hosts.name(uri) != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && PATH.matcher(uri.getRawPath()).matches();
    }

    /** Whether a page sent it that is not of this site, or stands in a frame that keeps it from being so. */
    public static boolean isCrossSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader(FETCH_SITE));
    }

    /** Whether a page of this site sent it and stands in a frame. Somebody lets it stand there. */
    public static boolean isFromFrame(HttpServletRequest request) {
        return isForFrame(request) && "same-origin".equals(request.getHeader(FETCH_SITE));
    }

    /** Whether the answer will stand in a frame. */
    public static boolean isForFrame(HttpServletRequest request) {
        return "iframe".equals(request.getHeader(FETCH_DESTINATION));
    }
}
