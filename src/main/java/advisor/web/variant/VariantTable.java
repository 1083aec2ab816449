package advisor.web.variant;

import advisor.document.Table;
import advisor.practice.link.Link;
import advisor.practice.link.Variant;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the variants of a link as a table for a mail merge: whom to write to, and which address to send. */
@Component
class VariantTable {

    private static final List<String> HEADER = List.of("name", "label", "address");

    private final SiteAddress site;

    VariantTable(SiteAddress site) {
        this.site = site;
    }

    /** The table, with its header. */
    String text(Link link, List<Variant> variants) {
        return Table.csv(
                Languages.current(),
                Stream.concat(Stream.of(HEADER), variants.stream().map(variant -> cells(link, variant))));
    }

    private List<String> cells(Link link, Variant variant) {
        return List.of(variant.name(), variant.label().text(), address(link, variant));
    }

    /** The public address of a variant; it says nothing about the language of whoever follows it. */
    String address(Link link, Variant variant) {
        return site.origin() + Address.home(link.slug().text(), variant.label().text());
    }
}
