package advisor.crash;

import advisor.Patience;
import advisor.outbound.PostOffice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mails of a consultant who has one sent with each response. */
final class Letterbox {

    static final String ADDRESS = "jane@advice.example";

    private static final Pattern NAME = Pattern.compile("prospect-\\d+");
    private static final Pattern GIVEN_UP =
            Pattern.compile("Mail (\\S+) was given up after \\d+ attempts: INTERRUPTED");

    private final PostOffice post;

    Letterbox(PostOffice post) {
        this.post = post;
    }

    /**
     * Waits until there is a mail about everybody, or the node has given up the one that is missing; one that a kill
     * interrupted comes when its lease is over.
     *
     * @return the ids of those that it gave up and that never arrived
     */
    Set<String> await(Collection<String> everybody, Node node) throws IOException {
        Patience.until(
                "there is a mail about everybody, but for those that were given up",
                () -> missing(everybody) == givenUp(node.log()).size());
        return givenUp(node.log());
    }

    private long missing(Collection<String> everybody) {
        Set<String> names = names();
        return everybody.stream().filter(name -> !names.contains(name)).count();
    }

    private Set<String> givenUp(String log) {
        String arrived = byName().values().toString();
        return GIVEN_UP.matcher(log)
                .results()
                .map(mail -> mail.group(1))
                .filter(id -> !arrived.contains(id))
                .collect(Collectors.toSet());
    }

    /** Whom the mails are about. */
    Set<String> names() {
        return byName().keySet();
    }

    /** How many mails there are, but for the one that asks. */
    long mails() {
        return byName().values().stream().mapToLong(List::size).sum();
    }

    /** Those about whom there are more than two mails, or two that a mail program does not know as the same. */
    Map<String, List<String>> tooOften() {
        return byName().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 2
                        || Set.copyOf(entry.getValue()).size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids of the mails about each. */
    private Map<String, List<String>> byName() {
        return post.mails(ADDRESS).stream()
                .map(Letterbox::read)
                .filter(mail -> !mail.name().isEmpty())
                .collect(Collectors.groupingBy(Read::name, Collectors.mapping(Read::id, Collectors.toList())));
    }

    private static Read read(MimeMessage mail) {
        try {
            Matcher name = NAME.matcher(PostOffice.text(mail));
            return new Read(name.find() ? name.group() : "", mail.getMessageID());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private record Read(String name, String id) {}
}
