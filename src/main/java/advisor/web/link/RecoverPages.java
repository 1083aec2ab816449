package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.RecoveryCode;
import advisor.web.language.Words;
import advisor.web.limit.LimitExceededException;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that takes a recovery code. What was typed stays in it, except the code. */
@Component
class RecoverPages {

    /** The field for the link. */
    static final String LINK = "address";

    /** The field for its code. */
    static final String CODE = "code";

    /** The button that sends the form. */
    private static final String SUBMIT = "#recover";

    private final Words words;

    RecoverPages(Words words) {
        this.words = words;
    }

    /** The page before anything is typed. */
    ModelAndView empty() {
        return page(link("", null), code(null), Token.random());
    }

    /** The page for somebody who left one of the fields empty, or both. */
    ModelAndView incomplete(String link, String code, Token key) {
        return page(
                link(link, link.isEmpty() ? "recover.mistake.link" : null),
                code(code.isEmpty() ? "recover.mistake.code" : null),
                key);
    }

    /** The page for somebody whose link, or whose code, is not right. */
    ModelAndView wrong(String link, Token key) {
        return page(link(link, null), code("recover.mistake.wrong"), key);
    }

    /** The page for a client who tries too many codes, or for a link for which too many are tried. */
    ModelAndView refused(String link, Token key, LimitExceededException exceeded) {
        List<Problem> problems = List.of(new Problem(exceeded.text(words), SUBMIT));
        return Pages.page(
                "link/recover",
                new RecoverPage(problems, List.of(link(link, null), code(null)), key.secret()),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(TypedField link, TypedField code, Token key) {
        List<Problem> problems = Stream.of(link, code)
                .map(TypedField::problem)
                .flatMap(Optional::stream)
                .toList();
        return Pages.page("link/recover", new RecoverPage(problems, List.of(link, code), key.secret()), problems);
    }

    private TypedField link(String typed, @Nullable String mistake) {
        return field(LINK, "recover.link", "recover.link.hint", Shown.line(typed), mistake);
    }

    private TypedField code(@Nullable String mistake) {
        return field(CODE, "recover.code", "recover.code.hint", "", mistake);
    }

    private TypedField field(String id, String label, String hint, String value, @Nullable String mistake) {
        return new TypedField(
                id,
                "text",
                "off",
                words.text(label),
                words.text(hint, RecoveryCode.SIGNS),
                value,
                0,
                mistake == null ? null : words.text(mistake));
    }

    /**
     * The page that takes a recovery code.
     *
     * @param key what the new private address will end with
     */
    record RecoverPage(List<Problem> problems, List<TypedField> fields, String key) {}
}
