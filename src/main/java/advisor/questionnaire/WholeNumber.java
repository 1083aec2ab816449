package advisor.questionnaire;

import java.util.List;

/** A question for a whole number. */
public final class WholeNumber extends Question<Integer> {

    private final NumberRange range;

    WholeNumber(int position, String id, NumberRange range) {
        super(position, id, true, null);
        this.range = range;
    }

    /** The numbers that are answers. */
    public NumberRange range() {
        return range;
    }

    @Override
    List<String> options() {
        return List.of();
    }

    @Override
    Reading<Integer> parse(List<String> values) {
        return range.parse(values);
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }
}
