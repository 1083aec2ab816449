package advisor.web.server;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Hands whole answers to the system, so that no thread waits for somebody who reads slowly; takes little memory for each
 * connection, so that many can be slow at once; and lets a form pause on its way, in a train, as no thread waits for it.
 */
@Component
class SlowConnections implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    /** More than the largest page has, and as much as systems grant. */
    private static final DataSize ANSWER = DataSize.ofKilobytes(208);

    /** What is read or written at once while a request or an answer is small; larger ones go past it. */
    private static final DataSize PIECE = DataSize.ofKilobytes(2);

    /** How many readers of requests are kept for the next: each keeps its memory, about as much as a form. */
    private static final int KEPT = 50;

    private final Duration formTime;
    private final int headsAtOnce;

    SlowConnections(
            @Value("${advisor.form-time}") Duration formTime, @Value("${advisor.heads-at-once}") int headsAtOnce) {
        this.formTime = formTime;
        this.headsAtOnce = headsAtOnce;
    }

    @Override
    public void customize(TomcatWebServerFactory factory) {
        factory.setProtocol(SiteProtocol.class.getName());
        factory.addConnectorCustomizers(connector -> prepare((SiteProtocol) connector.getProtocolHandler()));
    }

    private void prepare(SiteProtocol protocol) {
        protocol.setHeadsAtOnce(headsAtOnce);
        protocol.setProcessorCache(KEPT);
        protocol.setProperty("socket.txBufSize", Long.toString(ANSWER.toBytes()));
        protocol.setProperty("socket.appReadBufSize", Long.toString(PIECE.toBytes()));
        protocol.setProperty("socket.appWriteBufSize", Long.toString(PIECE.toBytes()));
        protocol.setDisableUploadTimeout(false);
        protocol.setConnectionUploadTimeout((int) formTime.toMillis());
        protocol.setMaxTrailerSize((int) PIECE.toBytes());
    }
}
