package advisor.web.manage;

import advisor.practice.link.Link;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the head of the pages at a private address. */
@Component
public class ManageHeads {

    private final Words words;
    private final SiteAddress site;

    ManageHeads(Words words, SiteAddress site) {
        this.words = words;
        this.site = site;
    }

    /** The head of a page that is or belongs to this part. */
    public ManageHead head(ManagedLink managed, ManagePart current) {
        return head(managed, current, Optional.empty());
    }

    /** The head of a page that is or belongs to this part and may tell what the step before has done. */
    public ManageHead head(ManagedLink managed, ManagePart current, Optional<ManageNews> news) {
        Link link = managed.link();
        String home = Address.home(link.slug().text());
        String publicAddress = site.origin() + home;
        return new ManageHead(
                Direction.isolated(link.profile().name()),
                !link.closed(),
                publicAddress,
                home + Address.PICTURE,
                words.text("manage.kit.sentence", Questionnaire.QUESTIONS.size(), publicAddress),
                site.of(managed.address()),
                managed.readOnly(),
                news.map(done -> words.name("manage.news.", done)).orElse(null),
                news.filter(ManageNews::isAddressFresh).isPresent(),
                entries(managed, current));
    }

    private List<ManageHead.Entry> entries(ManagedLink managed, ManagePart current) {
        return Stream.of(ManagePart.values())
                .filter(part -> !managed.readOnly())
                .map(part -> new ManageHead.Entry(
                        words.name("manage.part.", part), managed.address(part.path()), part == current))
                .toList();
    }
}
