package advisor.web.inbox;

import advisor.practice.link.Link;
import advisor.practice.response.Response;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts inboxes into Atom: who sent something and what was recommended to them, and where to read the rest. */
@Component
class Feeds {

    private static final String VERSION = "atom_1.0";

    private final InboxRows rows;
    private final Words words;
    private final SiteAddress site;

    Feeds(InboxRows rows, Words words, SiteAddress site) {
        this.rows = rows;
        this.words = words;
        this.site = site;
    }

    /**
     * The feed of a link.
     *
     * @param responses what it tells of, newest first
     */
    Feed feed(ManagedLink managed, List<Response> responses) {
        Link link = managed.link();
        Feed feed = new Feed(VERSION);
        feed.setId(site.of(Address.home(link.slug().text())) + "#responses");
        feed.setTitle(words.text("manage.inbox.title", link.profile().name()));
        feed.setAuthors(List.of(person(words.text("site.name"))));
        feed.setUpdated(
                date(responses.isEmpty() ? link.created() : responses.get(0).received()));
        feed.setAlternateLinks(links("alternate", managed.address()));
        feed.setOtherLinks(links("self", managed.address("/feed")));
        feed.setEntries(
                responses.stream().map(response -> entry(managed, response)).toList());
        return feed;
    }

    private Entry entry(ManagedLink managed, Response response) {
        Inbox.Row row = rows.row(managed, response, false);
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + response.id());
        String who = rows.who(response.sent().sender());
        entry.setTitle(words.text("feed.entry", Direction.isolated(who), row.verdict()));
        entry.setUpdated(date(response.received()));
        entry.setPublished(date(response.received()));
        entry.setAlternateLinks(links("alternate", row.address()));
        entry.setContents(List.of(text(words.text("feed.text", row.verdict(), row.settled(), row.decided()))));
        return entry;
    }

    private List<com.rometools.rome.feed.atom.Link> links(String relation, String address) {
        com.rometools.rome.feed.atom.Link link = new com.rometools.rome.feed.atom.Link();
        link.setRel(relation);
        link.setHref(site.of(address));
        return new ArrayList<>(List.of(link));
    }

    private static Content text(String text) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(text);
        return content;
    }

    private static SyndPerson person(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
