package advisor.brief;

import static advisor.questionnaire.Questionnaire.HIRING;

import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What to ask a candidate, for the scope or for the seat. */
public enum Probe implements Item {
    /** A system of their own, and how changes to it were tested. */
    OWN_SYSTEM(Company::startsWithASeat),
    /** A time when answers got worse. */
    DECLINE(Company::startsWithASeat),
    COST_CURVE(Company::startsWithASeat),
    /** What a scope like this one left behind, and who runs it now. */
    LAST_RESULT(Company::startsWithAScope),
    /** A time when they advised less AI, or none. */
    LESS_AI(company -> true),
    /** What is not worth paying for. */
    LEFT_OUT(Company::startsWithAScope),
    /** What happens if the answer is no. */
    ANSWER_NO(Company::startsWithAScope),
    /** Whom they need inside so that nobody needs them afterwards. */
    WITHOUT_YOU(company -> company.kind() == Kind.SCOPE),
    /** What would speak against the seat that follows. */
    NO_SEAT(company -> company.kind() == Kind.SEQUENCE),
    /** Who else does the work. */
    OTHER_HANDS(Company::startsWithAScope),
    HIRING_RECORD(company -> company.startsWithASeat() && company.is(HIRING, YesOrNo.YES)),
    OTHER_CLIENTS(Company::startsWithASeat);

    private final Predicate<Company> fits;

    Probe(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
