package advisor.advice;

import advisor.article.Section;
import advisor.article.Thresholds;
import advisor.questionnaire.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of the rules that an outsider may want to argue about: thresholds, strengths, weights, and the section that
 * each rule and each question comes from.
 */
public final class RuleBook {

    private final String version;
    private final Thresholds thresholds;
    private final Map<Strength, Integer> weights;
    private final Map<Criterion, Strength> strengths;
    private final Map<Rule, Section> ruleSections;
    private final Map<Question<?>, Section> questionSections;
    private final List<Criterion> criteria;

    /**
     * A complete rule book: it has an entry for every constant and every question.
     *
     * @throws IllegalArgumentException if a weight is not positive, or weights do not fall from strength to strength
     */
    public RuleBook(
            String version,
            Thresholds thresholds,
            Map<Strength, Integer> weights,
            Map<Criterion, Strength> strengths,
            Map<Rule, Section> ruleSections,
            Map<Question<?>, Section> questionSections) {
        requireFalling(weights);
        this.version = version;
        this.thresholds = thresholds;
        this.weights = Map.copyOf(weights);
        this.strengths = Map.copyOf(strengths);
        this.ruleSections = Map.copyOf(ruleSections);
        this.questionSections = Map.copyOf(questionSections);
        this.criteria = Stream.of(Criterion.values())
                .sorted(Comparator.comparing((Criterion criterion) -> of(weights, of(strengths, criterion)))
                        .reversed())
                .toList();
    }

    private static void requireFalling(Map<Strength, Integer> weights) {
        int above = Integer.MAX_VALUE;
        for (Strength strength : Strength.values()) {
            int weight = of(weights, strength);
            if (weight <= 0 || weight >= above) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "the weight of '%s' must be positive and below that of a stronger one, not %d",
                        strength.id(),
                        weight));
            }
            above = weight;
        }
    }

    /** The version that advice is given by, such as "2026-11". */
    public String version() {
        return version;
    }

    /** The lines that the article draws. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** What a strength is worth; our judgement. */
    public int weight(Strength strength) {
        return of(weights, strength);
    }

    /** How strongly the article words a criterion. */
    public Strength strength(Criterion criterion) {
        return of(strengths, criterion);
    }

    /** What a criterion is worth; our judgement. */
    public int weight(Criterion criterion) {
        return weight(strength(criterion));
    }

    /** Where a rule comes from. */
    public Section section(Rule rule) {
        return of(ruleSections, rule);
    }

    /** Where the reason to ask a question comes from. */
    public Section section(Question<?> question) {
        return of(questionSections, question);
    }

    /** Every criterion, the heaviest first, those of equal weight in the article's order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    private static <K, V> V of(Map<K, V> entries, K key) {
        V value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the rule book has no entry for " + key);
        }
        return value;
    }
}
