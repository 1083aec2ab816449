package advisor.web;

/**
 * What the page of an error shows.
 *
 * @param title what happened, in short
 * @param text what happened, and what to do about it
 */
record ErrorPage(String title, String text) {}
