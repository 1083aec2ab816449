package advisor.outbound;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** How an attempt to send a message ended. */
public enum Ending {
    /** The receiver accepted it. */
    ACCEPTED,
    /** The receiver says that it wants no messages any more. */
    GONE,
    /** The receiver points elsewhere, where nothing is sent. */
    REDIRECTED,
    /** The receiver answered that it did not accept it. */
    REJECTED,
    /** The receiver took longer than it may. */
    TIMED_OUT,
    /** Nothing is sent to such an address any more. */
    NOT_ALLOWED,
    /** The host has no address. */
    UNRESOLVED,
    /** The host has an address that is not public; nothing was sent. */
    NOT_PUBLIC,
    /** No connection could be made; nothing was sent. */
    UNREACHABLE,
    /** The host does not prove who it is, or not in a way that is trusted; nothing was sent. */
    NOT_TRUSTED,
    /** The connection ended, or the answer cannot be read. */
    BROKEN,
    /** The sender ended first, and does not know. */
    INTERRUPTED;

    /** How an attempt ended that failed like this. */
    static Ending of(IOException failure) {
        if (failure instanceof RefusedAddressException) {
            return NOT_PUBLIC;
        } else if (failure instanceof UnknownHostException) {
            return UNRESOLVED;
        } else if (failure instanceof SSLException && !(failure.getCause() instanceof EOFException)) {
            return NOT_TRUSTED;
        } else if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return UNREACHABLE;
        }
        return failure instanceof SocketTimeoutException ? TIMED_OUT : BROKEN;
    }
}
