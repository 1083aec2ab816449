package advisor.advice;

import advisor.questionnaire.Identified;

/** How strongly the article words a criterion, strongest first. What each is worth is our judgement. */
public enum Strength implements Identified {
    DECISIVE,
    STRONG,
    MODERATE,
    WEAK
}
