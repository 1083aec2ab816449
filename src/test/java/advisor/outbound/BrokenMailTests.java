package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.outbound.Severed.Direction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server, while the way to it breaks after the first byte, the second, and so on, or while it refuses one step:
 * what it has is never said not to have arrived, and the same again succeeds.
 */
class BrokenMailTests {

    private static final Letter LETTER =
            new Letter(UUID.randomUUID(), "jane@example.org", "Subject", "Text", Locale.ENGLISH, null);

    /** What leaves it to a later attempt, and means that the server has nothing. */
    private static final Set<Ending> NOTHING_THERE = Set.of(Ending.UNREACHABLE, Ending.REJECTED);

    private final Smtp server = new Smtp();
    private final Severed way = new Severed(server.port());
    private final SmtpPost post;

    BrokenMailTests() throws IOException {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(way.port());
        post = new SmtpPost(sender, "advisor@example.org", Patience.NEVER);
    }

    @AfterEach
    void ends() throws IOException {
        way.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void knowsAtEachByteWhatTheServerMayHave(Direction direction) {
        List<Ending> endings = new ArrayList<>();
        for (boolean broke = true; broke; ) {
            int before = server.taken().size();
            way.breakAfter(direction, endings.size());
            Ending ending = post.send(LETTER).ending();
            Patience.until("the client hangs up", way::isLeft);
            broke = way.mend();
            assertThat(server.taken().size() - before)
                    .as("%s after %s bytes", ending, endings.size())
                    .isBetween(ending == Ending.ACCEPTED ? 1 : 0, NOTHING_THERE.contains(ending) ? 0 : 1);
            endings.add(NOTHING_THERE.contains(ending) ? Ending.UNREACHABLE : ending);
            assertIsTakenNow();
        }
        assertThat(withoutRepetition(endings)).containsExactly(Ending.UNREACHABLE, Ending.BROKEN, Ending.ACCEPTED);
    }

    private static List<Ending> withoutRepetition(List<Ending> endings) {
        return List.copyOf(new LinkedHashSet<>(endings));
    }

    private void assertIsTakenNow() {
        assertThat(post.send(LETTER).ending()).as("again").isEqualTo(Ending.ACCEPTED);
        Patience.until("the client hangs up", way::isLeft);
    }

    /** What comes of answers for now and for ever, and of one that is none. */
    @ParameterizedTest
    @CsvSource({
        "greeting, REJECTED, REJECTED, REJECTED",
        "EHLO,     REJECTED, REJECTED, REJECTED",
        "MAIL,     REJECTED, REJECTED, REJECTED",
        "RCPT,     REJECTED, GONE,     REJECTED",
        "DATA,     REJECTED, REJECTED, REJECTED",
        "end,      REJECTED, REJECTED, BROKEN",
        "QUIT,     ACCEPTED, ACCEPTED, ACCEPTED"
    })
    void knowsAtEachStepWhatARefusalMeans(String step, Ending now, Ending ever, Ending nonsense) {
        Map.of(
                        "421 closing", now,
                        "452 no space", now,
                        "500 never heard of that", ever,
                        "554 no", ever,
                        "nonsense", nonsense,
                        "2", nonsense)
                .forEach((answer, ending) -> {
                    String was = server.answer(step, answer);
                    assertThat(post.send(LETTER).ending()).as(answer).isEqualTo(ending);
                    Patience.until("the client hangs up", way::isLeft);
                    server.answer(step, was);
                    assertIsTakenNow();
                });
    }

    /** It took the message before. */
    @Test
    void doesNotWaitForAServerToSayGoodbye() {
        server.answer("QUIT", Smtp.SILENCE);
        assertThat(post.send(LETTER).ending()).isEqualTo(Ending.ACCEPTED);
        Patience.until("the client hangs up", way::isLeft);
    }

    /** By then the server may have it, whatever the encryption says. */
    @Test
    void doesNotKnowWhatAServerHasWhoseEncryptionFailsInTheEnd() {
        MailSendException failure = new MailSendException("", new SSLException("Received fatal alert: internal_error"));
        assertThat(MailFailure.outcome(failure, true).ending()).isEqualTo(Ending.BROKEN);
        assertThat(MailFailure.outcome(failure, false).ending()).isEqualTo(Ending.NOT_TRUSTED);
    }
}
