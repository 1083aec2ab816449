package advisor.outbound;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Delivers messages by POST, and believes the status of the answer. Where it points to is passed on as text, and for
 * how long it asks to be left alone; whatever else it says is thrown away.
 */
@Component
class HttpCourier implements Courier, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HttpCourier.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_READ = 4_096;

    /** No longer than an address that can be saved. */
    private static final int LONGEST_POINTED = 2_000;

    private final Destinations destinations;
    private final TimedClient client;
    private final Clock clock;

    @Autowired
    HttpCourier(Destinations destinations, Addresses addresses, Clock clock) {
        this(destinations, addresses, clock, LONGEST);
    }

    HttpCourier(Destinations destinations, Addresses addresses, Clock clock, Duration longest) {
        this.destinations = destinations;
        this.client = new TimedClient(addresses, longest);
        this.clock = clock;
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    @Override
    public Outcome deliver(Parcel parcel) {
        URI uri = Destinations.parsed(parcel.url());
        return uri == null || destinations.written(uri).isPresent()
                ? Outcome.unanswered(Ending.NOT_ALLOWED)
                : sent(uri, request(uri, parcel));
    }

    private static HttpPost request(URI uri, Parcel parcel) {
        HttpPost request = new HttpPost(uri);
        request.setEntity(new StringEntity(parcel.json(), ContentType.APPLICATION_JSON));
        parcel.headers().forEach(request::setHeader);
        return request;
    }

    private Outcome sent(URI uri, HttpPost request) {
        try {
            return client.answer(uri, request, answer -> outcome(uri, answer));
        } catch (IOException failure) {
            return Outcome.unanswered(Ending.of(failure));
        }
    }

    private Outcome outcome(URI uri, ClassicHttpResponse response) {
        try {
            readSome(response.getEntity());
        } catch (IOException unreadable) {
            LOG.debug("An answer of status {} ends badly: {}", response.getCode(), unreadable.getMessage());
        }
        Duration rest = RetryAfter.read(response.getFirstHeader(HttpHeaders.RETRY_AFTER), clock.instant());
        return Outcome.answered(response.getCode(), pointed(uri, response), rest);
    }

    /** As a whole address; null if there is none that could be one. */
    private static @Nullable String pointed(URI from, ClassicHttpResponse response) {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        URI pointed = location == null ? null : written(location.getValue());
        String whole = pointed == null ? null : from.resolve(pointed).toASCIIString();
        return whole == null || whole.length() > LONGEST_POINTED ? null : whole;
    }

    private static @Nullable URI written(String location) {
        try {
            return new URI(location);
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** So that the receiver of our message can finish a short answer. */
    private static void readSome(@Nullable HttpEntity body) throws IOException {
        if (body != null) {
            body.getContent().readNBytes(MOST_READ);
        }
    }
}
