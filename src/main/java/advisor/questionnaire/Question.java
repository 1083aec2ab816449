package advisor.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question: it knows its place, when it is asked, and how to read and write its own answer.
 *
 * @param <T> what a known answer is
 */
public abstract sealed class Question<T> permits OneChoice, SeveralChoices, WholeNumber {

    /** How "I don't know" is written in an address: a fact the rules understand, never a "no". */
    public static final String UNSURE = "unsure";

    private final int position;
    private final String id;
    private final boolean unsureOffered;
    private final @Nullable Condition condition;

    Question(int position, String id, boolean unsureOffered, @Nullable Condition condition) {
        this.position = position;
        this.id = id;
        this.unsureOffered = unsureOffered;
        this.condition = condition;
    }

    /** The question's place in the questionnaire, from 1. */
    public int position() {
        return position;
    }

    /** The question's name in addresses, forms and JSON. */
    public String id() {
        return id;
    }

    /** Whether "I don't know" is one of the answers. */
    public boolean offersUnsure() {
        return unsureOffered;
    }

    /** The earlier question whose answer settles whether this one is asked; empty if it always is. */
    public Optional<Question<?>> dependsOn() {
        return Optional.ofNullable(condition).map(Condition::dependsOn);
    }

    /** The ids of everything there is to choose, "none" and "unsure" included, in the order in which it is shown. */
    public List<String> choices() {
        return Stream.concat(options().stream(), unsureOffered ? Stream.of(UNSURE) : Stream.empty())
                .toList();
    }

    /** The ids of the answers to choose, without "unsure". */
    abstract List<String> options();

    /** Whether the other answers call for this question. */
    public boolean isAsked(Answers answers) {
        return condition == null || condition.met().test(answers);
    }

    /**
     * Reads what somebody typed, chose or linked to.
     *
     * @param typed every value sent for this question; blank ones count as nothing
     */
    public Reading<T> read(List<String> typed) {
        List<String> values = Reading.values(typed);
        if (values.isEmpty()) {
            return new Reading.Blank<>();
        }
        if (!unsureOffered || !values.contains(UNSURE)) {
            return parse(values);
        }
        return values.size() == 1 ? new Reading.Unsure<>() : new Reading.Wrong<>(Mistake.UNSURE_AND_MORE);
    }

    /** Reads at least one value, none of them blank or twice there. */
    abstract Reading<T> parse(List<String> values);

    /** Writes a known answer the way an address carries it. */
    public abstract String write(T value);

    @Override
    public String toString() {
        return id;
    }
}
