package advisor.web.page;

/**
 * One answer to choose.
 *
 * @param value what is sent
 * @param label what is shown
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, boolean chosen) {}
