package advisor.web.page;

/**
 * Something wrong with an answer.
 *
 * @param text what, and what to do about it
 * @param address where to put it right
 */
public record Problem(String text, String address) {}
