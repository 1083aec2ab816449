package advisor.web.link;

import advisor.advice.Verdict;
import advisor.cost.OwnRates;
import advisor.practice.link.NextStep;
import advisor.practice.link.Profile;
import advisor.questionnaire.Identified;

/** What a consultant can state about a link, besides the answers already known. */
enum LinkField implements Identified {
    /** The display name. */
    NAME(Profile.LONGEST_NAME, "name"),
    /** One line about the consultant. */
    LINE(Profile.LONGEST_LINE),
    /** Where to reach the consultant. */
    CONTACT(Profile.LONGEST_ADDRESS, "email"),
    /** Where the consultant's privacy notice is. */
    PRIVACY_NOTICE(Profile.LONGEST_ADDRESS),
    /** The colour of the banner. */
    ACCENT,
    /** The link's name in its public address. */
    SLUG,
    /** What a project costs at least. */
    PROJECT_LOW,
    /** What a project costs at most. */
    PROJECT_HIGH,
    /** What an officer costs a month, at one day a week. */
    ONE_DAY,
    /** The same at two days a week. */
    TWO_DAYS,
    /** The same at three days a week. */
    THREE_DAYS,
    /** What the amounts are in. */
    CURRENCY(OwnRates.LONGEST_CURRENCY),
    /** What happens after the advice. */
    NEXT_TEXT(NextStep.LONGEST_TEXT),
    /** Where that begins, whatever the verdict. */
    NEXT_ADDRESS(Profile.LONGEST_ADDRESS),
    /** Where it begins if nobody is to be hired. */
    NEXT_NEITHER(Profile.LONGEST_ADDRESS),
    /** Where it begins before a scope. */
    NEXT_CONSULTANT(Profile.LONGEST_ADDRESS),
    /** Where it begins before a scope that a seat comes after. */
    NEXT_CONSULTANT_THEN_OFFICER(Profile.LONGEST_ADDRESS),
    /** Where it begins before a seat. */
    NEXT_OFFICER(Profile.LONGEST_ADDRESS),
    /** The sites that may embed the link, one a line. */
    ORIGINS,
    /** What the operator gave out to those who may create links. */
    INVITE_CODE;

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final int longest;
    private final String autocomplete;

    LinkField() {
        this(UNLIMITED);
    }

    LinkField(int longest) {
        this(longest, "off");
    }

    LinkField(int longest, String autocomplete) {
        this.longest = longest;
        this.autocomplete = autocomplete;
    }

    /** Where the next step begins after this verdict. */
    static LinkField next(Verdict verdict) {
        return switch (verdict) {
            case NEITHER -> NEXT_NEITHER;
            case CONSULTANT -> NEXT_CONSULTANT;
            case CONSULTANT_THEN_OFFICER -> NEXT_CONSULTANT_THEN_OFFICER;
            case OFFICER -> NEXT_OFFICER;
        };
    }

    /** What a browser may fill in of what it knows about the consultant. */
    String autocomplete() {
        return autocomplete;
    }

    /** The most characters that it may have. */
    int longest() {
        return longest;
    }
}
