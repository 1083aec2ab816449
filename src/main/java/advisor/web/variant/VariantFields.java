package advisor.web.variant;

import advisor.practice.link.Label;
import advisor.practice.link.Profile;
import advisor.practice.link.Variant;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import advisor.web.question.QuestionFields;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the fields about variants. */
@Component
class VariantFields {

    /** How many lines a mistake names, and how much of each. */
    private static final int MOST_NAMED = 5;

    private static final int LONGEST_NAMED = 60;

    private final Words words;
    private final QuestionFields questions;

    VariantFields(Words words, QuestionFields questions) {
        this.words = words;
        this.questions = questions;
    }

    /**
     * The fields for one variant.
     *
     * @param mistake what is wrong with its name or label; null if nothing is
     */
    VariantsPage.One one(VariantDraft draft, @Nullable VariantMistake mistake) {
        int answers = Questionnaire.write(draft.form().answers()).size();
        boolean label = mistake != null && mistake.isOfLabel();
        return new VariantsPage.One(
                List.of(
                        field(VariantDraft.NAME, "text", draft.name(), label ? null : error(mistake)),
                        field(VariantDraft.LABEL, "text", draft.label(), label ? error(mistake) : null)),
                answers == 0 ? "" : words.text("variants.known.state", answers),
                !draft.form().mistakes().isEmpty(),
                Questionnaire.QUESTIONS.stream()
                        .map(question ->
                                questions.field(question, draft.form()).with(words.text("variants.known.open")))
                        .toList());
    }

    /** The field for a list, with what is wrong with its lines. */
    TypedField names(VariantDraft draft, List<Named> mistakes) {
        return field(VariantDraft.NAMES, "lines", draft.names(), mistakes.isEmpty() ? null : lines(mistakes));
    }

    private TypedField field(String id, String kind, String value, @Nullable String error) {
        return new TypedField(
                id,
                kind,
                "off",
                words.text("variants." + id),
                words.text("variants." + id + ".hint", Profile.LONGEST_NAME, Label.LONGEST, Variant.MOST),
                kind.equals("lines") ? Shown.lines(value) : Shown.line(value),
                0,
                error);
    }

    private @Nullable String error(@Nullable VariantMistake mistake) {
        return mistake == null
                ? null
                : words.text("variants.mistake." + mistake.id(), Profile.LONGEST_NAME, Label.LONGEST, Variant.MOST);
    }

    private String lines(List<Named> mistakes) {
        String named = mistakes.stream().limit(MOST_NAMED).map(this::line).collect(Collectors.joining(" "));
        return words.text("variants.mistake.list", mistakes.size() > MOST_NAMED ? named + " …" : named);
    }

    private String line(Named line) {
        String error = line.wrong().map(this::error).orElse("");
        return line.typed().isEmpty()
                ? error
                : words.text("variants.mistake.line", line.line(), Direction.isolated(shortened(line.typed())), error);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_NAMED
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_NAMED)) + "…"
                : text;
    }
}
