package advisor.article;

/** What a figure counts. */
public enum Unit {
    DOLLARS,
    DOLLARS_A_MONTH,
    DOLLARS_A_YEAR,
    WEEKS,
    MONTHS,
    DAYS,
    DAYS_A_WEEK,
    PEOPLE,
    PERCENT
}
