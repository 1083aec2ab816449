package advisor.web.link;

import advisor.practice.database.Token;
import advisor.web.language.Words;
import advisor.web.manage.ManageHead;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page with the settings of a link. */
@Component
class SettingsPages {

    private final Words words;
    private final LinkForms forms;
    private final ManageHeads heads;
    private final Embeds embeds;

    SettingsPages(Words words, LinkForms forms, ManageHeads heads, Embeds embeds) {
        this.words = words;
        this.forms = forms;
        this.heads = heads;
        this.embeds = embeds;
    }

    /** The page with what is stored. */
    ModelAndView stored(ManagedLink managed, Optional<ManageNews> news) {
        return page(managed, stored(managed), news, null);
    }

    /** The page with what was typed; a bad request if something in it is wrong. */
    ModelAndView typed(ManagedLink managed, LinkDraft draft) {
        return page(managed, forms.existing(draft), Optional.empty(), null);
    }

    /** The page for somebody who did not make sure that everything is to be deleted. */
    ModelAndView unsure(ManagedLink managed) {
        return page(managed, stored(managed), Optional.empty(), words.text("settings.delete.unsure"));
    }

    private LinkForm stored(ManagedLink managed) {
        return forms.existing(LinkDrafts.of(managed.link().content()));
    }

    private ModelAndView page(ManagedLink managed, LinkForm form, Optional<ManageNews> news, @Nullable String unsure) {
        List<Problem> problems = unsure == null ? form.problems() : List.of(new Problem(unsure, "#sure"));
        ManageHead head = heads.head(managed, ManagePart.SETTINGS, news);
        SettingsPage page = new SettingsPage(
                head,
                problems,
                form,
                embeds.embed(managed.link()),
                managed.address(ManagePart.SETTINGS.path()),
                Token.random().secret(),
                unsure);
        return Pages.page("link/settings", page, problems);
    }
}
