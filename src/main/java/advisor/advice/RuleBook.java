package advisor.advice;

import advisor.article.Section;
import advisor.article.Thresholds;
import advisor.questionnaire.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of the rules that an outsider may want to argue about: thresholds, strengths, weights, and the section that
 * each rule and each question comes from.
 *
 * @param version the version that advice is given by, such as "2026-11"
 * @param thresholds the lines that the article draws
 * @param weights what each strength is worth; our judgement
 * @param strengths how strongly the article words each criterion
 * @param ruleSections where each rule comes from
 * @param questionSections where the reason to ask each question comes from
 */
public record RuleBook(
        String version,
        Thresholds thresholds,
        Map<Strength, Integer> weights,
        Map<Criterion, Strength> strengths,
        Map<Rule, Section> ruleSections,
        Map<Question<?>, Section> questionSections) {

    /**
     * A rule book is complete: it has an entry for every constant and every question.
     *
     * @throws IllegalArgumentException if a weight is not positive, or weights do not fall from strength to strength
     */
    public RuleBook {
        weights = Map.copyOf(weights);
        strengths = Map.copyOf(strengths);
        ruleSections = Map.copyOf(ruleSections);
        questionSections = Map.copyOf(questionSections);
        requireFalling(weights);
    }

    private static void requireFalling(Map<Strength, Integer> weights) {
        int above = Integer.MAX_VALUE;
        for (Strength strength : Strength.values()) {
            int weight = of(weights, strength);
            if (weight <= 0 || weight >= above) {
                throw new IllegalArgumentException(
                        "the weight of '%s' must be positive and below that of a stronger one, not %d"
                                .formatted(strength.id(), weight));
            }
            above = weight;
        }
    }

    /** How strongly the article words a criterion. */
    public Strength strength(Criterion criterion) {
        return of(strengths, criterion);
    }

    /** What a criterion is worth; our judgement. */
    public int weight(Criterion criterion) {
        return of(weights, strength(criterion));
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
        return Stream.of(Criterion.values())
                .sorted(Comparator.comparing(this::weight).reversed())
                .toList();
    }

    private static <K, V> V of(Map<K, V> entries, K key) {
        V value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the rule book has no entry for " + key);
        }
        return value;
    }
}
