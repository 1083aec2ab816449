package advisor.practice.link;

import advisor.questionnaire.Identified;

/** The colour of a consultant's banner: one of a few that are legible in light and dark. */
public enum Accent implements Identified {
    INK,
    BLUE,
    TEAL,
    GREEN,
    OCHRE,
    RED,
    PLUM
}
