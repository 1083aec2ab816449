package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.Idleness;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Recoveries;
import advisor.web.language.Words;
import advisor.web.link.SettingsPage.Step;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLink.Access;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import advisor.web.page.SiteAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page with the settings of a link. */
@Component
class SettingsPages {

    private final Words words;
    private final LinkForms forms;
    private final ManageHeads heads;
    private final NextSteps steps;
    private final Embeds embeds;
    private final LinkStore links;
    private final Recoveries recoveries;
    private final SiteAddress site;
    private final Idleness idleness;

    SettingsPages(
            Words words,
            LinkForms forms,
            ManageHeads heads,
            NextSteps steps,
            Embeds embeds,
            LinkStore links,
            Recoveries recoveries,
            SiteAddress site,
            Idleness idleness) {
        this.words = words;
        this.forms = forms;
        this.heads = heads;
        this.steps = steps;
        this.embeds = embeds;
        this.links = links;
        this.recoveries = recoveries;
        this.site = site;
        this.idleness = idleness;
    }

    /** The page with what is stored. */
    ModelAndView stored(ManagedLink managed, Optional<ManageNews> news) {
        return page(managed, stored(managed), news, Step.NONE);
    }

    /** The page with what was typed; a bad request if something in it is wrong. */
    ModelAndView typed(ManagedLink managed, LinkDraft draft) {
        return page(managed, forms.existing(draft), Optional.empty(), Step.NONE);
    }

    /** The page for somebody who did not make sure that the private address is to be replaced. */
    ModelAndView unsureToRotate(ManagedLink managed) {
        return unsure(managed, new Step(words.text("settings.rotate.unsure"), null, null, null, null));
    }

    /** The page for somebody who did not make sure that the read-only address is to be replaced, or taken back. */
    ModelAndView unsureToReplace(ManagedLink managed) {
        return unsure(managed, new Step(null, words.text("settings.reader.unsure"), null, null, null));
    }

    /** The page for somebody who did not make sure that the recovery code is to be replaced. */
    ModelAndView unsureToReissue(ManagedLink managed) {
        return unsure(managed, new Step(null, null, words.text("settings.recovery.unsure"), null, null));
    }

    /** The page for somebody who did not make sure that everything is to be deleted. */
    ModelAndView unsureToDelete(ManagedLink managed) {
        return unsure(managed, new Step(null, null, null, words.text("settings.delete.unsure"), null));
    }

    /** The page that tells the read-only address that the link has from now on. */
    ModelAndView readBy(ManagedLink managed, Token reader) {
        return page(
                managed,
                stored(managed),
                Optional.of(ManageNews.READER_CREATED),
                new Step(null, null, null, null, site.of(Access.READ.address(reader, ""))));
    }

    private ModelAndView unsure(ManagedLink managed, Step step) {
        return page(managed, stored(managed), Optional.empty(), step);
    }

    private LinkForm stored(ManagedLink managed) {
        return forms.existing(LinkDrafts.of(managed.link().content()));
    }

    private ModelAndView page(ManagedLink managed, LinkForm form, Optional<ManageNews> news, Step step) {
        List<Problem> problems =
                Stream.concat(step.problems(), form.problems().stream()).toList();
        SettingsPage page = new SettingsPage(
                heads.head(managed, ManagePart.SETTINGS, news),
                problems,
                form,
                steps.hosts(managed.link()),
                embeds.embed(managed.link()),
                managed.address(ManagePart.SETTINGS.path()),
                Token.random().secret(),
                words.text("settings.idle", idleness.linkIdleDays(), idleness.linkGoneDays()),
                links.isRead(managed.link()),
                recoveries.isRecoverable(managed.link()),
                step);
        return Pages.page("link/settings", page, problems);
    }
}
