package advisor.web.advice;

/**
 * What to do after reading the advice.
 *
 * @param text what to do, in a sentence or two
 * @param label what the link leads to
 * @param address the brief, or the question to answer first where there is none yet
 */
record NextStep(String text, String label, String address) {}
