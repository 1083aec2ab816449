package advisor.web.link;

import advisor.practice.database.Token;
import advisor.web.language.Words;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return page(managed, stored(managed), news, null, null);
    }

    /** The page with what was typed; a bad request if something in it is wrong. */
    ModelAndView typed(ManagedLink managed, LinkDraft draft) {
        return page(managed, forms.existing(draft), Optional.empty(), null, null);
    }

    /** The page for somebody who did not make sure that the private address is to be replaced. */
    ModelAndView unsureToRotate(ManagedLink managed) {
        return page(managed, stored(managed), Optional.empty(), words.text("settings.rotate.unsure"), null);
    }

    /** The page for somebody who did not make sure that everything is to be deleted. */
    ModelAndView unsureToDelete(ManagedLink managed) {
        return page(managed, stored(managed), Optional.empty(), null, words.text("settings.delete.unsure"));
    }

    private LinkForm stored(ManagedLink managed) {
        return forms.existing(LinkDrafts.of(managed.link().content()));
    }

    private ModelAndView page(
            ManagedLink managed,
            LinkForm form,
            Optional<ManageNews> news,
            @Nullable String unsureToRotate,
            @Nullable String unsureToDelete) {
        List<Problem> problems = Stream.of(
                        problems(unsureToRotate, "#sure-rotate"), problems(unsureToDelete, "#sure"), form.problems())
                .flatMap(List::stream)
                .toList();
        SettingsPage page = new SettingsPage(
                heads.head(managed, ManagePart.SETTINGS, news),
                problems,
                form,
                embeds.embed(managed.link()),
                managed.address(ManagePart.SETTINGS.path()),
                Token.random().secret(),
                unsureToRotate,
                unsureToDelete);
        return Pages.page("link/settings", page, problems);
    }

    private static List<Problem> problems(@Nullable String unsure, String box) {
        return unsure == null ? List.of() : List.of(new Problem(unsure, box));
    }
}
