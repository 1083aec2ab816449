package advisor.web.link;

import advisor.practice.link.Accent;
import advisor.practice.link.Slug;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.link.LinkDraft.Line;
import advisor.web.link.LinkForm.Folded;
import advisor.web.page.Choice;
import advisor.web.page.TypedField;
import advisor.web.question.QuestionField;
import advisor.web.question.QuestionFields;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the form about a link. */
@Component
class LinkForms {

    private static final List<LinkField> PERSON =
            List.of(LinkField.NAME, LinkField.LINE, LinkField.CONTACT, LinkField.PRIVACY_NOTICE);
    private static final List<LinkField> RATES = List.of(
            LinkField.PROJECT_LOW,
            LinkField.PROJECT_HIGH,
            LinkField.ONE_DAY,
            LinkField.TWO_DAYS,
            LinkField.THREE_DAYS,
            LinkField.CURRENCY);
    private static final List<LinkField> NEXT = List.of(
            LinkField.NEXT_TEXT,
            LinkField.NEXT_ADDRESS,
            LinkField.NEXT_NEITHER,
            LinkField.NEXT_CONSULTANT,
            LinkField.NEXT_CONSULTANT_THEN_OFFICER,
            LinkField.NEXT_OFFICER);

    /** How many lines a mistake names, and how much of each. */
    private static final int MOST_NAMED = 5;

    private static final int LONGEST_NAMED = 60;

    private final Words words;
    private final QuestionFields questions;
    private final LinkPreviews previews;
    private final Invitations invitations;

    LinkForms(Words words, QuestionFields questions, LinkPreviews previews, Invitations invitations) {
        this.words = words;
        this.questions = questions;
        this.previews = previews;
        this.invitations = invitations;
    }

    /** The form for a link that does not exist yet. */
    LinkForm fresh(LinkDraft draft) {
        List<LinkField> invite = invitations.areNeeded() ? List.of(LinkField.INVITE_CODE) : List.of();
        return form(draft, List.of(LinkField.SLUG), invite);
    }

    /** The form for a link that exists: its name is fixed. */
    LinkForm existing(LinkDraft draft) {
        return form(draft, List.of(), List.of());
    }

    private LinkForm form(LinkDraft draft, List<LinkField> address, List<LinkField> invite) {
        return new LinkForm(
                fields(PERSON, draft),
                accents(draft),
                error(LinkField.ACCENT, draft),
                fields(address, draft),
                rates(draft),
                known(draft),
                next(draft),
                embedding(draft),
                fields(invite, draft),
                previews.of(draft));
    }

    private Folded<TypedField> rates(LinkDraft draft) {
        boolean stated = RATES.stream()
                .anyMatch(field ->
                        field != LinkField.CURRENCY && !draft.typed(field).isEmpty());
        return folded(fields(RATES, draft), stated ? words.text("link-form.stated") : "");
    }

    private Folded<TypedField> next(LinkDraft draft) {
        boolean stated = NEXT.stream().anyMatch(field -> !draft.typed(field).isEmpty());
        return folded(fields(NEXT, draft), stated ? words.text("link-form.stated") : "");
    }

    private Folded<TypedField> embedding(LinkDraft draft) {
        int origins = draft.origins().size();
        return folded(
                fields(List.of(LinkField.ORIGINS), draft), origins == 0 ? "" : words.text("link-form.sites", origins));
    }

    private static Folded<TypedField> folded(List<TypedField> fields, String state) {
        return new Folded<>(state, fields.stream().anyMatch(field -> field.error() != null), fields);
    }

    private Folded<QuestionField> known(LinkDraft draft) {
        int answers = Questionnaire.write(draft.form().answers()).size();
        return new Folded<>(
                answers == 0 ? "" : words.text("link-form.answers", answers),
                !draft.form().mistakes().isEmpty(),
                Questionnaire.QUESTIONS.stream()
                        .map(question -> questions.field(question, draft.form()).with(words.text("link-form.open")))
                        .toList());
    }

    private List<Choice> accents(LinkDraft draft) {
        return Stream.of(Accent.values())
                .map(accent -> new Choice(
                        accent.id(), words.name("accent.", accent), accent.id().equals(draft.typed(LinkField.ACCENT))))
                .toList();
    }

    private List<TypedField> fields(List<LinkField> fields, LinkDraft draft) {
        return fields.stream().map(field -> field(field, draft)).toList();
    }

    private TypedField field(LinkField field, LinkDraft draft) {
        String key = "link-form." + field.id();
        return new TypedField(
                field.id(),
                kind(field),
                field.autocomplete(),
                words.text(key),
                words.text(key + ".hint", field.longest(), Slug.SHORTEST, Slug.LONGEST),
                draft.typed(field),
                0,
                error(field, draft));
    }

    private static String kind(LinkField field) {
        return switch (field) {
            case ORIGINS -> "lines";
            case PROJECT_LOW, PROJECT_HIGH, ONE_DAY, TWO_DAYS, THREE_DAYS -> "number";
            case NAME, LINE, CONTACT, PRIVACY_NOTICE, ACCENT, SLUG, CURRENCY, INVITE_CODE -> "text";
            case NEXT_TEXT, NEXT_ADDRESS, NEXT_NEITHER, NEXT_CONSULTANT, NEXT_CONSULTANT_THEN_OFFICER, NEXT_OFFICER ->
                "text";
        };
    }

    private @Nullable String error(LinkField field, LinkDraft draft) {
        FieldMistake mistake = draft.mistakes().get(field);
        return mistake == null
                ? null
                : words.text(
                        "link-form.mistake." + mistake.id(),
                        field.longest(),
                        Slug.SHORTEST,
                        Slug.LONGEST,
                        named(mistake, draft));
    }

    /** The fields or the lines that a mistake names; empty if it names none. */
    private String named(FieldMistake mistake, LinkDraft draft) {
        return switch (mistake) {
            case NO_ORIGIN -> lines(draft.wrongOrigins().toList());
            case TOO_MANY_ORIGINS -> String.valueOf(draft.listedOrigins());
            default -> "";
        };
    }

    private String lines(List<Line> wrong) {
        String named = wrong.stream().limit(MOST_NAMED).map(this::line).collect(Collectors.joining("; "));
        return wrong.size() > MOST_NAMED ? named + "; …" : named;
    }

    private String line(Line line) {
        int length = line.text().codePointCount(0, line.text().length());
        String start = length > LONGEST_NAMED
                ? line.text().substring(0, line.text().offsetByCodePoints(0, LONGEST_NAMED)) + "…"
                : line.text();
        return words.text("link-form.origins.line", line.number(), Direction.isolated(start));
    }
}
