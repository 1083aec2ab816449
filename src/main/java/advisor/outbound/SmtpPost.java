package advisor.outbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Sends e-mails by SMTP. */
@Component
class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final String FROM = "advisor.mail.from";

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool(threads());
    private final Duration longest;
    private final @Nullable JavaMailSender server;
    private final @Nullable InternetAddress from;

    /**
     * The operator's mail server.
     *
     * @throws InvalidConfigurationPropertyValueException if the sender is no e-mail address
     */
    @Autowired
    SmtpPost(
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${" + FROM + ":}") String from) {
        this(host.isBlank() ? null : server.getIfAvailable(), from, LONGEST);
    }

    SmtpPost(@Nullable JavaMailSender server, String from, Duration longest) {
        this.server = server;
        this.longest = longest;
        this.from = from.isBlank() ? null : checked(from);
        if ((this.server == null) != (this.from == null)) {
            LOG.warn("No e-mail is sent: that needs both spring.mail.host and {}", FROM);
        }
    }

    private static CustomizableThreadFactory threads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("post-");
        threads.setDaemon(true);
        return threads;
    }

    private static InternetAddress checked(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (address.getAddress().contains("@")) {
                return new InternetAddress(address.getAddress(), address.getPersonal(), StandardCharsets.UTF_8.name());
            }
        } catch (AddressException | UnsupportedEncodingException malformed) {
            LOG.debug("No sender", malformed);
        }
        throw new InvalidConfigurationPropertyValueException(
                FROM, from, "It must be an e-mail address, such as advisor@example.org.");
    }

    @Override
    public boolean isOn() {
        return server != null && from != null;
    }

    @Override
    public Outcome send(Letter letter) {
        JavaMailSender through = Objects.requireNonNull(server);
        WatchedMessage message = new WatchedMessage(empty(through));
        Future<Outcome> attempt = threads.submit(() -> sent(letter, message, through));
        try {
            return attempt.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            return abandoned(message);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return abandoned(message);
        } catch (ExecutionException unexpected) {
            LOG.warn("A mail could not be sent", unexpected);
            return Outcome.unanswered(message.isHandedOver() ? Ending.BROKEN : Ending.REJECTED);
        }
    }

    /** A server that has taken a message cannot change that by what it says to QUIT: nobody waits for it. */
    private static MimeMessage empty(JavaMailSender through) {
        MimeMessage empty = through.createMimeMessage();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            empty.getSession().getProperties().setProperty("mail." + protocol + ".quitwait", "false");
        }
        return empty;
    }

    private static Outcome abandoned(WatchedMessage message) {
        return Outcome.unanswered(message.keep() ? Ending.UNREACHABLE : Ending.TIMED_OUT);
    }

    private Outcome sent(Letter letter, WatchedMessage message, JavaMailSender through) {
        try {
            write(letter, message);
            through.send(message);
            return Outcome.unanswered(Ending.ACCEPTED);
        } catch (MessagingException unwritable) {
            return Outcome.unanswered(Ending.GONE);
        } catch (MailException failure) {
            return MailFailure.outcome(failure, message.isHandedOver());
        }
    }

    private void write(Letter letter, MimeMessage message) throws MessagingException {
        InternetAddress sender = Objects.requireNonNull(from);
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        String host = sender.getAddress().substring(sender.getAddress().lastIndexOf('@'));
        message.setHeader("Message-ID", "<" + letter.id() + host + ">");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
