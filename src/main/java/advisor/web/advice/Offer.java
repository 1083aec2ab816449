package advisor.web.advice;

/**
 * The offer to send an advice to the consultant whose link the reader followed.
 *
 * @param title to whom
 * @param address where it is shown what would be sent
 */
public record Offer(String title, String address) {}
