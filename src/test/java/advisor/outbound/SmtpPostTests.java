package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.Patience;
import advisor.Ports;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails on their way to a mail server: one that takes them, and others that do not. */
@ExtendWith(OutputCaptureExtension.class)
class SmtpPostTests {

    private static final Letter LETTER = letter("jane@example.org", "https://example.org/mail/x/stop");

    /** As long as a test of what never answers has to wait. */
    private static final Duration BRIEF = Duration.ofSeconds(1);

    private static Letter letter(String to, @Nullable String stop) {
        return new Letter(
                UUID.fromString("3f0c6a52-0d43-4b1c-9b5f-0a4f2a4b9c11"),
                to,
                "Neue Antwort zu jané: „Sitz“",
                "Größe über alles\n\n.\nFrom here\n" + "ü".repeat(2_000) + "\nhttps://example.org/mail/x",
                Locale.GERMAN,
                stop);
    }

    private static SmtpPost post(String host, int port, Duration longest) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.timeout", "600000");
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "600000");
        return new SmtpPost(server, "Scope or Seat <advisor@example.org>", longest);
    }

    private static Outcome sent(Smtp server) {
        return sent(server, Patience.NEVER);
    }

    private static Outcome sent(Smtp server, Duration longest) {
        return post("localhost", server.port(), longest).send(LETTER);
    }

    @Test
    void arrivesAsAMailProgramReadsIt() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            SmtpPost post = post("127.0.0.1", server.getSmtp().getPort(), Patience.NEVER);
            assertThat(post.send(LETTER).ending()).isEqualTo(Ending.ACCEPTED);
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("jane@example.org");
            assertThat(arrived.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Scope or Seat <advisor@example.org>");
            assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
            assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(LETTER.text());
            assertThat(arrived.getMessageID()).isEqualTo("<" + LETTER.id() + "@example.org>");
            assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<" + LETTER.stop() + ">");
            assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getHeader("Content-Language")).containsExactly("de");
            assertThat(GreenMailUtil.getWholeMessage(arrived).lines()).allMatch(line -> line.length() < 998);
        } finally {
            server.stop();
        }
    }

    @Test
    void sendsItAgainUnderTheSameId() throws IOException {
        try (Smtp server = new Smtp()) {
            sent(server);
            sent(server);
            assertThat(server.taken())
                    .hasSize(2)
                    .allMatch(message -> message.contains("Message-ID: <" + LETTER.id() + "@example.org>"));
        }
    }

    @Test
    void namesNoAddressToEndWhatComesOnce() throws IOException {
        try (Smtp server = new Smtp()) {
            post("localhost", server.port(), Patience.NEVER).send(letter("ada@example.org", null));
            assertThat(server.taken()).singleElement().asString().doesNotContain("List-Unsubscribe");
        }
    }

    /** What a server can answer at each step, and what that means. */
    @ParameterizedTest
    @CsvSource({
        "greeting, 421 too busy,             REJECTED,",
        "MAIL,     550 you may not send,     REJECTED,    550",
        "RCPT,     451 try later,            REJECTED,    451",
        "RCPT,     550 nobody of this name,  GONE,        550",
        "DATA,     452 no space,             REJECTED,    452",
        "end,      554 looks like spam,      REJECTED,    554",
        "end,      451 try later,            REJECTED,    451",
        "QUIT,     500 never heard of that,  ACCEPTED,",
    })
    void understandsWhatAServerAnswers(String step, String answer, Ending ending, @Nullable Integer status)
            throws IOException {
        try (Smtp server = new Smtp()) {
            server.answer(step, answer);
            assertThat(sent(server)).isEqualTo(new Outcome(ending, status, null));
        }
    }

    @Test
    void writesNoAddressIntoTheLog(CapturedOutput output) throws IOException {
        try (Smtp server = new Smtp()) {
            server.answer("RCPT", "550 <jane@example.org> is nobody");
            sent(server);
            server.answer("RCPT", Smtp.SILENCE);
            sent(server, BRIEF);
        }
        assertThat(output).doesNotContain("jane@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA"})
    void knowsThatASilentServerHasNothing(String step) throws IOException {
        try (Smtp server = new Smtp()) {
            server.answer(step, Smtp.SILENCE);
            assertThat(sent(server, BRIEF).ending()).isEqualTo(Ending.UNREACHABLE);
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void doesNotKnowWhatAServerHasThatIsSilentInTheEnd() throws IOException {
        try (Smtp server = new Smtp()) {
            server.answer("end", Smtp.SILENCE);
            Outcome outcome = sent(server, BRIEF);
            for (Duration longest = BRIEF; server.taken().isEmpty(); longest = longest.multipliedBy(2)) {
                outcome = sent(server, longest);
            }
            assertThat(outcome.ending()).isEqualTo(Ending.TIMED_OUT);
        }
    }

    @Test
    void findsNobodyWhereNobodyListens() {
        assertThat(post("localhost", Ports.free(), Patience.NEVER).send(LETTER).ending())
                .isEqualTo(Ending.UNREACHABLE);
    }

    @Test
    void givesUpAnAddressThatNoMailCanHave() throws IOException {
        try (Smtp server = new Smtp()) {
            Outcome outcome = post("localhost", server.port(), Patience.NEVER)
                    .send(letter("jane@example.org\r\nBcc: eve@example.org", null));
            assertThat(outcome.ending()).isEqualTo(Ending.GONE);
            assertThat(server.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"advisor", "advisor@", "a@b.c, d@e.f", "a@b.c\r\nBcc: d@e.f"})
    void takesNoSenderThatIsNoAddress(String from) {
        assertThatThrownBy(() -> new SmtpPost(new JavaMailSenderImpl(), from, Patience.NEVER))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void isOffWithoutBoth() {
        assertThat(new SmtpPost(new JavaMailSenderImpl(), "", Patience.NEVER).isOn())
                .isFalse();
        assertThat(new SmtpPost(null, "advisor@example.org", Patience.NEVER).isOn())
                .isFalse();
        assertThat(new SmtpPost(new JavaMailSenderImpl(), "advisor@example.org", Patience.NEVER).isOn())
                .isTrue();
    }
}
