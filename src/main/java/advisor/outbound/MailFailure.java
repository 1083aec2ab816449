package advisor.outbound;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failure to hand over a message means. */
final class MailFailure {

    private static final int PERMANENT = 5;

    private MailFailure() {}

    /**
     * How an attempt ended. {@link Ending#GONE}: there is nobody at that address. {@link Ending#TIMED_OUT} and
     * {@link Ending#BROKEN}: nobody knows whether the server took it.
     *
     * @param handedOver whether the server had let the message be written
     */
    static Outcome outcome(MailException failure, boolean handedOver) {
        return first(failure, MailFailure::refused)
                .or(() -> first(failure, MailFailure::answered))
                .or(() -> first(failure, cause -> broken(cause, handedOver)))
                .orElseGet(() -> Outcome.unanswered(handedOver ? Ending.BROKEN : Ending.REJECTED));
    }

    private static Optional<Outcome> first(MailException failure, Function<Throwable, @Nullable Outcome> meaning) {
        return chain(failure)
                .flatMap(cause -> Stream.ofNullable(meaning.apply(cause)))
                .findFirst();
    }

    private static Stream<Throwable> chain(MailException failure) {
        Stream<Throwable> beginnings = failure instanceof MailSendException several
                ? Stream.concat(Stream.of(failure), Stream.of(several.getMessageExceptions()))
                : Stream.of(failure);
        return beginnings.flatMap(beginning -> Stream.iterate(beginning, cause -> cause != null, Throwable::getCause));
    }

    private static @Nullable Outcome refused(Throwable cause) {
        return cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() / 100 == PERMANENT
                ? new Outcome(Ending.GONE, refused.getReturnCode(), null)
                : null;
    }

    private static @Nullable Outcome answered(Throwable cause) {
        int code = code(cause);
        return code > 0 ? new Outcome(Ending.REJECTED, code, null) : null;
    }

    /** The reply of the server; no positive number if it gave none. */
    private static int code(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        } else if (cause instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    private static @Nullable Outcome broken(Throwable cause, boolean handedOver) {
        if (!(cause instanceof IOException broken)) {
            return null;
        }
        Ending ending = Ending.of(broken);
        if (handedOver) {
            return Outcome.unanswered(ending == Ending.TIMED_OUT ? ending : Ending.BROKEN);
        }
        boolean unknown = ending == Ending.TIMED_OUT || ending == Ending.BROKEN;
        return Outcome.unanswered(unknown ? Ending.UNREACHABLE : ending);
    }
}
