package advisor.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads files by GET, over https and from public addresses only, whatever webhooks may do. */
@Component
class HttpFiles implements PublicFiles, DisposableBean {

    /** The most bytes of a file. */
    static final int MOST = 8_192;

    private static final Logger LOG = LoggerFactory.getLogger(HttpFiles.class);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Destinations destinations;
    private final TimedClient client;

    @Autowired
    HttpFiles() {
        this(new Addresses(InetAddress::getAllByName, false, LONGEST), LONGEST);
    }

    HttpFiles(Addresses addresses, Duration longest) {
        this.destinations = new Destinations(addresses);
        this.client = new TimedClient(addresses, longest);
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    @Override
    public Optional<String> read(String url) {
        URI uri = Destinations.parsed(url);
        return uri == null || destinations.written(uri).isPresent() ? Optional.empty() : read(uri);
    }

    private Optional<String> read(URI uri) {
        try {
            return client.answer(uri, new HttpGet(uri), HttpFiles::text);
        } catch (IOException failure) {
            LOG.debug("A file could not be read: {}", failure.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> text(ClassicHttpResponse answer) throws IOException {
        HttpEntity body = answer.getEntity();
        if (answer.getCode() != HttpStatus.SC_OK || body == null || !isPlainText(body)) {
            return Optional.empty();
        }
        byte[] read = body.getContent().readNBytes(MOST + 1);
        return read.length > MOST ? Optional.empty() : Optional.of(new String(read, StandardCharsets.UTF_8));
    }

    private static boolean isPlainText(HttpEntity body) {
        ContentType type = ContentType.parseLenient(body.getContentType());
        return type != null && type.isSameMimeType(ContentType.TEXT_PLAIN) && body.getContentEncoding() == null;
    }
}
