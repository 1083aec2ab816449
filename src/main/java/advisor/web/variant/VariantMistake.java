package advisor.web.variant;

import advisor.questionnaire.Identified;

/** What can be wrong with the name and the label of a variant. */
enum VariantMistake implements Identified {
    /** There is no name. */
    NAME_MISSING,
    /** Something in the name cannot be seen. */
    HIDDEN_CHARACTERS,
    /** The name is too long. */
    NAME_TOO_LONG,
    /** A variant has this name, and nothing says that another one is meant. */
    NAME_TAKEN,
    /** The label can be none. */
    NO_LABEL,
    /** A variant has this label. */
    LABEL_TAKEN,
    /** There is more in a line than a name and a label. */
    TOO_MANY_CELLS,
    /** A quotation mark in a line has no other one that ends it. */
    OPEN_QUOTE,
    /** The link would have too many variants. */
    TOO_MANY,
    /** There is not a single name in a list. */
    NO_NAMES;

    /** Whether it is about the label, and not about the name. */
    boolean isOfLabel() {
        return this == NO_LABEL || this == LABEL_TAKEN;
    }
}
