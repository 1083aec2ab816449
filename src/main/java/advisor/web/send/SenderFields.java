package advisor.web.send;

import advisor.practice.response.Sender;
import advisor.web.language.Words;
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

    SenderFields(Validator validator, Words words) {
        this.validator = validator;
        this.words = words;
    }

    /** The fields with what was typed in them, unchecked. */
    List<TypedField> unchecked(SenderForm typed) {
        return fields(typed, Set.of());
    }

    /** The fields with what somebody said about themselves before. */
    public List<TypedField> shown(Sender sender) {
        return unchecked(SenderForm.of(sender));
    }

    /** The fields with what was typed in them and what is wrong with it. */
    List<TypedField> checked(SenderForm typed) {
        return fields(typed, validator.validate(typed));
    }

    private List<TypedField> fields(SenderForm typed, Set<ConstraintViolation<SenderForm>> wrong) {
        return List.of(
                field("name", "text", typed.name(), Sender.LONGEST_NAME, wrong),
                field("email", "email", typed.email(), Sender.LONGEST_EMAIL, wrong),
                field("note", "lines", typed.note(), Sender.LONGEST_NOTE, wrong));
    }

    private TypedField field(
            String id, String kind, String value, int most, Set<ConstraintViolation<SenderForm>> wrong) {
        return new TypedField(
                id,
                kind,
                id,
                words.text("send." + id),
                words.text("send." + id + ".hint", most),
                Shown.lines(value),
                most,
                error(id, value, most, wrong));
    }

    private @Nullable String error(String id, String value, int most, Set<ConstraintViolation<SenderForm>> wrong) {
        return wrong.stream()
                .filter(violation -> violation.getPropertyPath().toString().equals(id))
                .map(ConstraintViolation::getMessageTemplate)
                .sorted()
                .findFirst()
                .map(key -> words.text(key, most, value.length()))
                .orElse(null);
    }
}
