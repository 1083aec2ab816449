package advisor.web.link;

import advisor.practice.link.Link;
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
        return new Embed(snippet, link.content().origins(), site.origin());
    }

    /** How a consultant embeds a link. */
    record Embed(String snippet, List<String> origins, String site) {}
}
