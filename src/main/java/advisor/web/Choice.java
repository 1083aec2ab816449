package advisor.web;

/**
 * One answer to choose.
 *
 * @param value what is sent
 * @param label what is shown
 * @param chosen whether it is chosen now
 */
record Choice(String value, String label, boolean chosen) {}
