package advisor.cost;

import advisor.questionnaire.Identified;

/** Who states a price. */
public enum Source implements Identified {
    /** The reader, who typed it; it comes before every other. */
    READER,
    /** The consultant who shared the link. */
    CONSULTANT,
    /** The article. */
    ARTICLE
}
