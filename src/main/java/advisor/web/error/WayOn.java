package advisor.web.error;

/**
 * Where a reader can go on.
 *
 * @param address where that is
 * @param label what is there
 */
record WayOn(String address, String label) {}
