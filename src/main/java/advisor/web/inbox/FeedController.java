package advisor.web.inbox;

import advisor.practice.response.InboxFilter;
import advisor.practice.response.ResponseStore;
import advisor.web.manage.ManagedLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest responses to a link for a feed reader, at the address that changes nothing. */
@Controller
class FeedController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final ResponseStore responses;
    private final Feeds feeds;

    FeedController(ResponseStore responses, Feeds feeds) {
        this.responses = responses;
        this.feeds = feeds;
    }

    @GetMapping(ManagedLink.READ_INBOX + "/feed")
    ResponseEntity<byte[]> feed(ManagedLink managed) throws FeedException {
        String feed = new WireFeedOutput()
                .outputString(
                        feeds.feed(managed, responses.list(managed.link(), InboxFilter.ALL, 0, InboxForm.PAGE_SIZE)));
        return ResponseEntity.ok().contentType(ATOM).body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
