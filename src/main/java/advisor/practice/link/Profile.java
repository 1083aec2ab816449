package advisor.practice.link;

/**
 * Who shares a link, as the consultant states it. Nobody has verified it; it is shown as plain text.
 *
 * @param name the display name
 * @param line one line about the consultant; may be empty
 * @param contact where to reach the consultant: an address of https or mailto
 * @param notice where the consultant's privacy notice is: an address of https; empty if there is none
 * @param accent the colour of the banner
 */
public record Profile(String name, String line, String contact, String notice, Accent accent) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** The most characters of the line. */
    public static final int LONGEST_LINE = 160;

    /** The most characters of a contact address, and of that of a privacy notice. */
    public static final int LONGEST_ADDRESS = 200;
}
