package advisor.practice.operator;

import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Recoveries;
import advisor.practice.link.Slug;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can do for a consultant. */
final class LinkOrders {

    private static final String COLUMNS = "slug\tname\tcreated\tstate\topened\tresponses";

    private final JdbcClient database;
    private final LinkStore links;
    private final String site;

    /**
     * What can be done in this database.
     *
     * @param site the path or address under which the site stands
     */
    LinkOrders(DataSource source, Clock clock, String site) {
        this.database = JdbcClient.create(source);
        this.links = new LinkStore(database, new TransactionTemplate(new JdbcTransactionManager(source)), clock);
        this.site = site;
    }

    /**
     * Does it.
     *
     * @return what the operator reads, line by line
     * @throws Refusal if there is no such link
     */
    List<String> answer(Order order) {
        return switch (order.command()) {
            case LIST_LINKS -> list();
            case CLOSE_LINK -> close(find(order.value()));
            case NEW_PRIVATE_ADDRESS -> renew(find(order.value()));
            case BACKUP, RESTORE, HELP -> throw new IllegalArgumentException(order.command() + " is not about links");
        };
    }

    private Link find(String typed) {
        return Slug.read(typed)
                .flatMap(links::find)
                .orElseThrow(() -> Refusal.because("There is no link " + Plain.text(typed) + "."));
    }

    private List<String> list() {
        Map<Long, Long> responses = responses();
        return Stream.concat(
                        Stream.of(COLUMNS),
                        links.all().stream().map(link -> line(link, responses.getOrDefault(link.id(), 0L))))
                .toList();
    }

    private Map<Long, Long> responses() {
        return database
                .sql("select link_id, count(*) from response group by link_id")
                .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String line(Link link, long responses) {
        return String.join(
                "\t",
                link.slug().text(),
                Plain.text(link.profile().name()),
                Moments.day(link.created()).toString(),
                state(link),
                link.opened().toString(),
                String.valueOf(responses));
    }

    private static String state(Link link) {
        if (link.idle()) {
            return "idle";
        }
        return link.closed() ? "closed" : "open";
    }

    private List<String> close(Link link) {
        if (link.closed()) {
            return List.of(link.slug() + " was closed already.");
        }
        links.close(link);
        return List.of(link.slug()
                + " is closed: it no longer shows who shares it and takes no responses. Those there are stay,"
                + " and whoever has its private address can open it again.");
    }

    private List<String> renew(Link link) {
        Token manage = Token.random();
        new Recoveries(database).renew(link, manage);
        return List.of(
                site + Link.PRIVATE_PATH + manage.secret(),
                "This is the private address of " + link.slug()
                        + " from now on; nothing shows it again. The one before,"
                        + " the read-only address and the recovery code lead nowhere any more.");
    }
}
