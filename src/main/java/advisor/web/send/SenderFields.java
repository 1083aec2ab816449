package advisor.web.send;

import advisor.practice.response.Sender;
import advisor.web.language.Words;
import advisor.web.mail.Copies;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the fields about the prospect, and finds what is wrong in them. */
@Component
public class SenderFields {

    private final Validator validator;
    private final Words words;
    private final Copies copies;

    SenderFields(Validator validator, Words words, Copies copies) {
        this.validator = validator;
        this.words = words;
        this.copies = copies;
    }

    /** The fields with what was typed in them, unchecked. */
    List<TypedField> unchecked(SenderForm typed) {
        return fields(typed, Set.of(), null);
    }

    /** The fields with what somebody said about themselves before. */
    public List<TypedField> shown(Sender sender) {
        return unchecked(SenderForm.of(sender));
    }

    /** The fields with what was typed in them and what is wrong with it. */
    List<TypedField> checked(SenderForm typed) {
        return fields(
                typed, validator.validate(typed), isCopiedToNobody(typed) ? words.text("send.mistake.copy") : null);
    }

    private boolean isCopiedToNobody(SenderForm typed) {
        return typed.copy() && copies.arePossible() && !Copies.canGoTo(typed.email());
    }

    private List<TypedField> fields(
            SenderForm typed, Set<ConstraintViolation<SenderForm>> wrong, @Nullable String nobody) {
        return List.of(
                field("name", "text", "name", typed.name(), Sender.LONGEST_NAME, wrong, null),
                field("company", "text", "organization", typed.company(), Sender.LONGEST_COMPANY, wrong, null),
                field("email", "email", "email", typed.email(), Sender.LONGEST_EMAIL, wrong, nobody),
                field("note", "lines", "off", typed.note(), Sender.LONGEST_NOTE, wrong, null));
    }

    private TypedField field(
            String id,
            String kind,
            String autocomplete,
            String value,
            int most,
            Set<ConstraintViolation<SenderForm>> wrong,
            @Nullable String otherwise) {
        return new TypedField(
                id,
                kind,
                autocomplete,
                words.text("send." + id),
                words.text("send." + id + ".hint", most),
                Shown.lines(value),
                most,
                error(id, value, most, wrong, otherwise));
    }

    private @Nullable String error(
            String id, String value, int most, Set<ConstraintViolation<SenderForm>> wrong, @Nullable String otherwise) {
        return wrong.stream()
                .filter(violation -> violation.getPropertyPath().toString().equals(id))
                .map(ConstraintViolation::getMessageTemplate)
                .sorted()
                .findFirst()
                .map(key -> words.text(key, most, value.length()))
                .orElse(otherwise);
    }
}
