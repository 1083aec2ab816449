package advisor.web.link;

import advisor.practice.link.Link;
import advisor.practice.link.Origin;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how a consultant embeds a link. */
@Component
class Embeds {

    private final SiteAddress site;

    Embeds(SiteAddress site) {
        this.site = site;
    }

    /** How to embed a link, with the sites that may. */
    Embed embed(Link link) {
        String snippet = String.format(
                Locale.ROOT,
                "<script src=\"%s\" data-link=\"%s\" async></script>",
                site.of(Address.EMBED_SCRIPT),
                link.slug());
        List<String> sites =
                link.content().origins().stream().map(Origin::source).toList();
        return new Embed(snippet, sites, site.origin());
    }

    /**
     * How a consultant embeds a link.
     *
     * @param origins the sites that may, as browsers are told
     */
    record Embed(String snippet, List<String> origins, String site) {}
}
