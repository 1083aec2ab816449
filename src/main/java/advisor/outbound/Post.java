package advisor.outbound;

/** Sends e-mails through the operator's mail server, if there is one. */
public interface Post {

    /** Whether the operator has set up a mail server and a sender; without both nothing is ever sent. */
    boolean isOn();

    /** Tries once to hand a letter to the mail server; never throws, never takes longer than twenty seconds. */
    Outcome send(Letter letter);
}
