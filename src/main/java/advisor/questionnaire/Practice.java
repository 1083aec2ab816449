package advisor.questionnaire;

/** The running work of a live AI system, in the order in which an address lists it. */
public enum Practice implements Identified {
    EVALS,
    TRACING,
    RETRIEVAL,
    GUARDRAILS,
    TOOL_TESTS,
    HUMAN_REVIEW
}
