package advisor.web.compare;

import advisor.questionnaire.Identified;
import advisor.web.page.Address;

/** Which of the links of a comparison. */
enum Side implements Identified {
    FIRST(Address.FIRST_LINK),
    SECOND(Address.SECOND_LINK),
    THIRD(Address.THIRD_LINK),
    FOURTH(Address.FOURTH_LINK);

    private final String id;

    Side(String id) {
        this.id = id;
    }

    /** The parameter that carries it. */
    @Override
    public String id() {
        return id;
    }

    /** The parameter that carries its name. */
    String nameId() {
        return Address.nameOf(id);
    }

    /** Whether a comparison can do without it. */
    boolean isOptional() {
        return ordinal() > SECOND.ordinal();
    }
}
