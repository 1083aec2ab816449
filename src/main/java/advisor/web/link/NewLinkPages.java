package advisor.web.link;

import advisor.practice.database.Token;
import advisor.web.language.Words;
import advisor.web.limit.LimitExceededException;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a link is created. */
@Component
class NewLinkPages {

    /** The button that sends the form. */
    private static final String SUBMIT = "#create";

    private final Words words;
    private final LinkForms forms;

    NewLinkPages(Words words, LinkForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /**
     * The page before anything is typed.
     *
     * @param news the key of what the last step did; null if there was none
     */
    ModelAndView empty(@Nullable String news) {
        LinkForm form = forms.fresh(LinkDraft.empty());
        return page(form, Token.random(), List.of(), news == null ? null : words.text(news), HttpStatus.OK);
    }

    /** The page with what was typed; a bad request if something in it is wrong. */
    ModelAndView page(LinkDraft draft, Token key) {
        LinkForm form = forms.fresh(draft);
        List<Problem> problems = form.problems();
        return page(form, key, problems, null, problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    /** The page with what was typed, for a client who sends too much. */
    ModelAndView refused(LinkDraft draft, Token key, LimitExceededException exceeded) {
        List<Problem> problems = List.of(new Problem(exceeded.text(words), SUBMIT));
        return page(forms.fresh(draft), key, problems, null, HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(
            LinkForm form, Token key, List<Problem> problems, @Nullable String news, HttpStatus status) {
        return Pages.page("link/link-new", new NewLinkPage(news, problems, form, key.secret()), status);
    }

    /**
     * The page on which a link is created.
     *
     * @param news what the last step did; null if there was none
     */
    record NewLinkPage(@Nullable String news, List<Problem> problems, LinkForm form, String key) {}
}
