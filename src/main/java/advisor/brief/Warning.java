package advisor.brief;

/** What speaks against a candidate for the seat. */
public enum Warning implements Item {
    NOTHING_TO_SHOW,
    AI_EVERYWHERE,
    MEETINGS_ONLY;

    @Override
    public boolean applies(Company company) {
        return true;
    }
}
