package advisor.brief;

/** What both sides agree on, left to be filled in. */
public enum Agreement implements Item {
    /** The weeks and the fee of a scope. */
    ENGAGEMENT,
    /** The days a week of an officer, and what they cost a month. */
    RETAINER;

    @Override
    public boolean applies(Company company) {
        return true;
    }
}
