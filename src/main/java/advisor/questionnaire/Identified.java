package advisor.questionnaire;

import java.util.Locale;

/** A constant that is known outside the program (in addresses, forms, JSON, messages) by its id. */
public interface Identified {

    /** The constant's name in Java. */
    String name();

    /** The id: the constant's name in kebab-case, unless the contract fixed another one. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
