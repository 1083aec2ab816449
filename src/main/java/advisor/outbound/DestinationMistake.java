package advisor.outbound;

/** Why nothing can be sent to an address. */
public enum DestinationMistake {
    /** It is no address with a host. */
    MALFORMED,
    /** It is not encrypted. */
    NOT_HTTPS,
    /** It is of neither kind, where what is not encrypted is taken, too. */
    NOT_HTTP,
    /** It holds a user's name or password. */
    CREDENTIALS,
    /** It names a part of a page. */
    FRAGMENT,
    /** The host has no address. */
    UNRESOLVED,
    /** The host has an address that is not public. */
    NOT_PUBLIC
}
