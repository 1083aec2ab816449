package advisor.web.compare;

import advisor.questionnaire.Identified;
import advisor.web.page.Address;

/** Which of the two links of a comparison. */
enum Side implements Identified {
    FIRST(Address.FIRST_LINK),
    SECOND(Address.SECOND_LINK);

    private final String id;

    Side(String id) {
        this.id = id;
    }

    /** The parameter that carries it. */
    @Override
    public String id() {
        return id;
    }
}
