package advisor.web.send;

import advisor.practice.Sender;
import advisor.web.language.Words;
import advisor.web.page.SenderField;
import advisor.web.page.Shown;
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
    List<SenderField> unchecked(SenderForm typed) {
        return fields(typed, Set.of());
    }

    /** The fields with what somebody said about themselves before. */
    public List<SenderField> shown(Sender sender) {
        return unchecked(SenderForm.of(sender));
    }

    /** The fields with what was typed in them and what is wrong with it. */
    List<SenderField> checked(SenderForm typed) {
        return fields(typed, validator.validate(typed));
    }

    private List<SenderField> fields(SenderForm typed, Set<ConstraintViolation<SenderForm>> wrong) {
        return List.of(
                field("name", typed.name(), Sender.LONGEST_NAME, wrong),
                field("email", typed.email(), Sender.LONGEST_EMAIL, wrong),
                field("note", typed.note(), Sender.LONGEST_NOTE, wrong));
    }

    private SenderField field(String id, String value, int most, Set<ConstraintViolation<SenderForm>> wrong) {
        return new SenderField(
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
