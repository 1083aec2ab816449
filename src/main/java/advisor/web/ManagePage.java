package advisor.web;

/**
 * The inbox of a link.
 *
 * @param title the page's title
 * @param head the head of every page at this private address
 * @param inbox what prospects sent
 * @param funnel how far the pages of the link were opened
 */
record ManagePage(String title, ManageHead head, Inbox inbox, Funnel funnel) {}
