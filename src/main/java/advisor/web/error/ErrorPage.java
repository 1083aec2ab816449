package advisor.web.error;

import java.util.List;

/**
 * What the page of an error shows.
 *
 * @param title what happened, in short
 * @param text what happened, and what to do about it
 * @param ways where to go on, the best first
 */
record ErrorPage(String title, String text, List<WayOn> ways) {}
