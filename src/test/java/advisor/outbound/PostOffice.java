package advisor.outbound;

import advisor.Patience;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real mail server, and the people who read what it takes. */
public final class PostOffice implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("https?://\\S+/mail/[A-Za-z0-9_-]{43}\\S*");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Starts it. */
    public PostOffice() {
        server.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Waits until somebody has so many mails, and opens the last one. */
    public MimeMessage await(String address, int number) {
        Patience.until(
                address + " has " + number + " mails", () -> mails(address).size() >= number);
        return mails(address).get(number - 1);
    }

    /** What somebody has. */
    public List<MimeMessage> mails(String address) {
        return List.of(server.getReceivedMessagesForDomain(address));
    }

    /** The text that they read. */
    public static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    /** The path of the page that a mail leads to. */
    public static String page(MimeMessage mail) throws MessagingException, IOException {
        Matcher pages = PAGE.matcher(text(mail));
        if (!pages.find()) {
            throw new AssertionError("No page in " + text(mail));
        }
        return pages.group().replaceFirst("https?://[^/]+", "");
    }

    @Override
    public void close() {
        server.stop();
    }
}
