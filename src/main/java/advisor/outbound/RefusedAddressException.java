package advisor.outbound;

import java.net.UnknownHostException;

/** A host has an address that is not public. Which one is not said: it would tell strangers what is inside. */
class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    RefusedAddressException(String host) {
        super(host);
    }
}
