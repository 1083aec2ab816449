package advisor.questionnaire;

/** Whether somebody reviews traces, tracks the cost of a request and holds token budgets. */
public enum Governance implements Identified {
    YES,
    PARTLY,
    NO
}
