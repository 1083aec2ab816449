package advisor;

import advisor.advice.Advisor;
import advisor.advice.History;
import advisor.advice.RuleBook;
import advisor.brief.BriefBook;
import advisor.cost.RateCard;
import advisor.precedent.TrackRecord;

/** The rule book and the prices that the product ships, for tests that start no application. */
public final class RuleBooks {

    private static final ArticleFiles FILES = new AdvisorConfiguration().articleFiles();

    private RuleBooks() {}

    /** The rule book as shipped. */
    public static RuleBook shipped() {
        return FILES.ruleBook();
    }

    /** Its history as shipped. */
    public static History history() {
        return FILES.history(shipped());
    }

    /** The precedents as shipped, and what the rules advise there. */
    public static TrackRecord trackRecord() {
        return FILES.trackRecord(new Advisor(shipped()));
    }

    /** The sources of the briefs as shipped. */
    public static BriefBook briefs() {
        return FILES.briefBook();
    }

    /** The prices as shipped. */
    public static RateCard rates() {
        return FILES.rateCard();
    }
}
