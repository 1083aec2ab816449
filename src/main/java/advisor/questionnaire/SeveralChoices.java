package advisor.questionnaire;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question with any number of answers, or "none of these" (the empty set).
 *
 * @param <T> the answers
 */
public final class SeveralChoices<T extends Enum<T> & Identified> extends Question<Set<T>> {

    /** How "none of these" is written in an address. */
    public static final String NONE = "none";

    private final List<T> options;
    private final Class<T> type;

    SeveralChoices(int position, String id, Class<T> type, boolean unsureOffered, @Nullable Condition condition) {
        super(position, id, unsureOffered, condition);
        this.options = List.of(type.getEnumConstants());
        this.type = type;
    }

    @Override
    List<String> options() {
        return Stream.concat(options.stream().map(Identified::id), Stream.of(NONE))
                .toList();
    }

    @Override
    public Reading<Set<T>> read(List<String> typed) {
        return super.read(typed.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .toList());
    }

    @Override
    Reading<Set<T>> parse(List<String> values) {
        if (values.contains(NONE)) {
            return values.size() == 1 ? new Reading.Known<>(Set.of()) : new Reading.Wrong<>(Mistake.NONE_AND_MORE);
        }
        Set<String> unknown = new HashSet<>(values);
        Set<T> chosen = EnumSet.noneOf(type);
        options.stream().filter(option -> unknown.remove(option.id())).forEach(chosen::add);
        return unknown.isEmpty() ? new Reading.Known<>(chosen) : new Reading.Wrong<>(Mistake.NOT_OFFERED);
    }

    @Override
    public String write(Set<T> value) {
        return value.isEmpty()
                ? NONE
                : options.stream().filter(value::contains).map(Identified::id).collect(Collectors.joining(","));
    }
}
