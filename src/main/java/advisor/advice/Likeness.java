package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ways to answer at one place that no rule tells apart, such as "no" and nothing where only "yes" means something. Two
 * ways are alike if they meet the same rules with every way at every other place; no rule looks at more than two.
 */
final class Likeness {

    private final List<Answers> ways;
    private final List<List<Met>> met;
    private final List<List<Met>> kinds;
    private final int[] kind;

    /**
     * The likeness of the ways at one place.
     *
     * @param questions the questions of the place
     * @param all the ways at all places
     */
    Likeness(Advisor advisor, List<Question<?>> questions, List<Answers> ways, List<List<Answers>> all) {
        this.ways = ways;
        this.met = ways.stream()
                .map(way -> all.stream()
                        .flatMap(List::stream)
                        .map(other -> met(advisor, both(questions, way, other)))
                        .toList())
                .toList();
        this.kinds = met.stream().distinct().toList();
        this.kind = met.stream().mapToInt(kinds::indexOf).toArray();
    }

    private static Answers both(List<Question<?>> questions, Answers way, Answers other) {
        Answers both = other;
        for (Question<?> question : questions) {
            both = both.taking(question, way);
        }
        return both;
    }

    private static Met met(Advisor advisor, Answers answers) {
        Scorecard card = advisor.weigh(answers);
        Stream<Rule> covers = Stream.of(Cover.values())
                .filter(cover -> cover.isMet(answers, card))
                .map(Rule.class::cast);
        Stream<Rule> orders = Stream.of(Order.values())
                .filter(order -> order.isInSight(answers, card))
                .map(Rule.class::cast);
        return new Met(
                Stop.first(answers), card.met(), Stream.concat(covers, orders).collect(Collectors.toUnmodifiableSet()));
    }

    /** Which kind a way is. */
    int kind(int way) {
        return kind[way];
    }

    /** One way of each kind. */
    List<Answers> typical() {
        return kinds.stream().map(same -> ways.get(met.indexOf(same))).toList();
    }

    private record Met(@Nullable Stop stop, int criteria, Set<Rule> rules) {}
}
