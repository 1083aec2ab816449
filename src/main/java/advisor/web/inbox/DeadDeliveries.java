package advisor.web.inbox;

/**
 * That a webhook did not get everything.
 *
 * @param text how many messages were given up
 * @param address where to see which
 */
record DeadDeliveries(String text, String address) {}
