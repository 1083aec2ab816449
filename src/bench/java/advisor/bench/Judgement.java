package advisor.bench;

import advisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a way to evaluate the rules makes of a company.
 *
 * @param verdict the recommendation; null while it is too early to say
 * @param met one bit a criterion met, by its place among the criteria
 * @param consultant the weight of those that speak for a consultant
 * @param officer the weight of those that speak for an officer
 */
record Judgement(@Nullable Verdict verdict, int met, int consultant, int officer) {}
