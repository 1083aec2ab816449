package advisor.brief;

/** An officer's mandate in short, for a company that takes the scope first. */
public enum Seat implements Item {
    DECIDES,
    RUNS,
    /** The consultant may take the seat afterwards. */
    SAME_PERSON;

    @Override
    public boolean applies(Company company) {
        return true;
    }
}
