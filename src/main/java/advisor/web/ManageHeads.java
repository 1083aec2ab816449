package advisor.web;

import advisor.practice.Link;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head of the pages at a private address. */
@Component
class ManageHeads {

    private final Words words;
    private final SiteAddress site;

    ManageHeads(Words words, SiteAddress site) {
        this.words = words;
        this.site = site;
    }

    /** The head of a page that is or belongs to this part. */
    ManageHead head(ManagedLink managed, ManagePart current) {
        return head(managed, current, null);
    }

    /**
     * The head of a page that answers a step.
     *
     * @param news the key of what that step did; null if there was none
     */
    ManageHead head(ManagedLink managed, ManagePart current, @Nullable String news) {
        Link link = managed.link();
        return new ManageHead(
                link.profile().name(),
                !link.closed(),
                site.of(Address.home(link.slug().text())),
                site.of(managed.address()),
                news == null ? null : words.text(news),
                entries(managed, current));
    }

    private List<ManageHead.Entry> entries(ManagedLink managed, ManagePart current) {
        return Stream.of(ManagePart.values())
                .map(part -> new ManageHead.Entry(
                        words.name("manage.part.", part), managed.address(part.path()), part == current))
                .toList();
    }
}
