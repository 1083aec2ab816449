package advisor.web.http;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Hands whole answers to the system, so that no thread waits for somebody who reads slowly; takes little memory for each
 * connection, so that many can be slow at once; and lets a form pause on its way, in a train, as no thread waits for it.
 */
@Component
class SlowConnections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** More than the largest page has, and as much as systems grant. */
    private static final DataSize ANSWER = DataSize.ofKilobytes(208);

    /** What is read or written at once while a request or an answer is small; larger ones go past it. */
    private static final DataSize PIECE = DataSize.ofKilobytes(2);

    private final Duration formTime;

    SlowConnections(@Value("${advisor.form-time}") Duration formTime) {
        this.formTime = formTime;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> prepare((AbstractHttp11Protocol<?>) connector.getProtocolHandler()));
    }

    private void prepare(AbstractHttp11Protocol<?> protocol) {
        protocol.setProperty("socket.txBufSize", Long.toString(ANSWER.toBytes()));
        protocol.setProperty("socket.appReadBufSize", Long.toString(PIECE.toBytes()));
        protocol.setProperty("socket.appWriteBufSize", Long.toString(PIECE.toBytes()));
        protocol.setDisableUploadTimeout(false);
        protocol.setConnectionUploadTimeout((int) formTime.toMillis());
        protocol.setMaxTrailerSize((int) PIECE.toBytes());
    }
}
