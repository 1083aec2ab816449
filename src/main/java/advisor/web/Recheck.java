package advisor.web;

import advisor.advice.Verdict;
import advisor.article.Rate;
import java.time.LocalDate;

/**
 * When to look at an advice again.
 *
 * @param verdict the verdict of the advice
 * @param day the day
 * @param after how long after the advice that is, and who says so
 */
record Recheck(Verdict verdict, LocalDate day, Rate after) {}
