package advisor.web.send;

/**
 * The briefing, as the prospect may read it.
 *
 * @param title the page's title
 * @param lead what it is
 * @param back what would be sent, or the advice if there is nobody to send it to
 * @param backLabel what that is called
 * @param briefing the briefing
 */
record BriefingPage(String title, String lead, String back, String backLabel, Briefing briefing) {}
