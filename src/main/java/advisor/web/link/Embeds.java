package advisor.web.link;

import advisor.practice.link.Link;
import advisor.practice.link.Origin;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Says how a consultant embeds a link. */
@Component
class Embeds {

    private final SiteAddress site;
    private final Words words;

    Embeds(SiteAddress site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** How to embed a link, with the sites that may. */
    Embed embed(Link link) {
        List<String> sites =
                link.content().origins().stream().map(Origin::source).toList();
        return new Embed(snippet(link), sites, site.origin());
    }

    /** The link stands first: a script that is there before it would not find it. */
    private String snippet(Link link) {
        return String.format(
                Locale.ROOT,
                "<a href=\"%s\" data-instead>%s</a>\n<script src=\"%s\" data-link=\"%s\" async></script>",
                site.origin() + Address.home(link.slug().text()),
                HtmlUtils.htmlEscape(invitation(link), StandardCharsets.UTF_8.name()),
                site.of(Address.EMBED_SCRIPT),
                link.slug());
    }

    private String invitation(Link link) {
        return words.text("site.shared", Direction.isolated(link.profile().name()), words.text("home.title"));
    }

    /**
     * How a consultant embeds a link.
     *
     * @param origins the sites that may, as browsers are told
     */
    record Embed(String snippet, List<String> origins, String site) {}
}
