package advisor.web.manage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page at a private address.
 *
 * @param name the consultant's display name
 * @param open whether the link is open
 * @param publicAddress the address to send, as a whole
 * @param picture the same as a QR code
 * @param sentence what a consultant can send with it; in it the address
 * @param privateAddress the address of the inbox, as a whole
 * @param readOnly whether nothing can be changed here
 * @param idle that the link closed itself, and what becomes of it; null if it did not
 * @param reopen where to open it again; null if it did not, or nothing can be changed here
 * @param news what the step before has done; null if there was none
 * @param fresh whether the private address is new to the reader
 * @param recovery how to get a recovery code right now; null if there is one, or this is not the moment
 * @param entries the pages at this private address
 */
public record ManageHead(
        String name,
        boolean open,
        String publicAddress,
        String picture,
        String sentence,
        String privateAddress,
        boolean readOnly,
        @Nullable String idle,
        @Nullable String reopen,
        @Nullable String news,
        boolean fresh,
        @Nullable Recovery recovery,
        List<Entry> entries) {

    /**
     * How to get a recovery code.
     *
     * @param address where to ask for it
     * @param key what makes whoever asks twice get the same one
     */
    record Recovery(String address, String key) {}

    /** A page at this private address. */
    record Entry(String label, String address, boolean current) {}
}
