package advisor.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with one answer out of a few.
 *
 * @param <T> the answers
 */
public final class OneChoice<T extends Enum<T> & Identified> extends Question<T> {

    private final List<T> options;

    OneChoice(int position, String id, Class<T> options, boolean unsureOffered, @Nullable Condition condition) {
        super(position, id, unsureOffered, condition);
        this.options = List.of(options.getEnumConstants());
    }

    /** The answers to choose from, in order. */
    public List<T> values() {
        return options;
    }

    @Override
    List<String> options() {
        return options.stream().map(Identified::id).toList();
    }

    @Override
    Reading<T> parse(List<String> values) {
        if (values.size() > 1) {
            return new Reading.Wrong<>(Mistake.MORE_THAN_ONE);
        }
        return options.stream()
                .filter(option -> option.id().equals(values.get(0)))
                .findFirst()
                .<Reading<T>>map(Reading.Known::new)
                .orElseGet(() -> new Reading.Wrong<>(Mistake.NOT_OFFERED));
    }

    @Override
    public String write(T value) {
        return value.id();
    }
}
