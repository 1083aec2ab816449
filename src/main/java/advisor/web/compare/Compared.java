package advisor.web.compare;

import advisor.web.inquiry.Inquiry;

/**
 * One of the companies that are compared.
 *
 * @param name what it is called; empty if nobody says so
 */
record Compared(Side side, String name, Inquiry inquiry) {

    /** The same with another inquiry. */
    Compared with(Inquiry other) {
        return new Compared(side, name, other);
    }
}
