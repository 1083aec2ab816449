package advisor.web.manage;

import advisor.outbound.Post;
import advisor.practice.database.Token;
import advisor.practice.link.Idleness;
import advisor.practice.link.Link;
import advisor.practice.link.Recoveries;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.manage.ManageHead.Recovery;
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
    private final Recoveries recoveries;
    private final Idleness idleness;
    private final Post post;

    ManageHeads(Words words, SiteAddress site, Recoveries recoveries, Idleness idleness, Post post) {
        this.words = words;
        this.site = site;
        this.recoveries = recoveries;
        this.idleness = idleness;
        this.post = post;
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
                link.idle() ? words.text("manage.idle", idleness.linkIdleDays()) : null,
                link.idle() && !managed.readOnly() ? managed.address("/settings/reopen") : null,
                news.map(done -> words.name("manage.news.", done)).orElse(null),
                news.filter(ManageNews::isAddressFresh).isPresent(),
                news.filter(ManageNews::isAddressFresh)
                        .flatMap(fresh -> recovery(managed))
                        .orElse(null),
                entries(managed, current));
    }

    private Optional<Recovery> recovery(ManagedLink managed) {
        return managed.readOnly() || recoveries.isRecoverable(managed.link())
                ? Optional.empty()
                : Optional.of(new Recovery(
                        managed.address(ManagedLink.RECOVERY), Token.random().secret()));
    }

    private List<ManageHead.Entry> entries(ManagedLink managed, ManagePart current) {
        return Stream.of(ManagePart.values())
                .filter(part -> !managed.readOnly() && (part != ManagePart.MAIL || post.isOn()))
                .map(part -> new ManageHead.Entry(
                        words.name("manage.part.", part), managed.address(part.path()), part == current))
                .toList();
    }
}
