package advisor.practice.response;

import advisor.practice.link.Link;

/** Tells whoever wants to know of a response, in the transaction that stores it: neither is there without the other. */
@FunctionalInterface
public interface Announcement {

    /** Tells of a response that is just stored. */
    void announce(Link link, Response response);
}
