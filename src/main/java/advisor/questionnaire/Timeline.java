package advisor.questionnaire;

/** How long outside help is needed. */
public enum Timeline implements Identified {
    WEEKS("under-4-weeks"),
    QUARTER("1-to-3-months"),
    YEAR("3-to-12-months"),
    ONGOING("ongoing");

    private final String id;

    Timeline(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
