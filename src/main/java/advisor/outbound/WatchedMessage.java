package advisor.outbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;

/** A message that knows whether a mail server may have it. */
final class WatchedMessage extends MimeMessage {

    private final AtomicReference<State> state = new AtomicReference<>(State.HERE);

    WatchedMessage(MimeMessage empty) {
        super(empty.getSession());
    }

    /** Whether a mail server has let it be written: if that does not answer, nobody knows whether it took it. */
    boolean isHandedOver() {
        return state.get() == State.HANDED_OVER;
    }

    /** Keeps it from being handed over; whether it is not too late for that. */
    boolean keep() {
        return state.compareAndSet(State.HERE, State.KEPT);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        if (!state.compareAndSet(State.HERE, State.HANDED_OVER)) {
            throw new MessagingException("Too late");
        }
        super.writeTo(out, ignored);
    }

    private enum State {
        HERE,
        KEPT,
        HANDED_OVER
    }
}
