package advisor.web;

/**
 * The inbox of a link.
 *
 * @param title the page's title
 * @param head the head of every page at this private address
 */
record ManagePage(String title, ManageHead head) {}
