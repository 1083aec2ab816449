package advisor.bench;

/** Something cannot be tried on this machine; the message is the reason. */
final class NotHere extends Exception {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    NotHere(String reason) {
        super(reason);
    }
}
