package advisor.web.http;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Hands whole answers to the system: no thread waits for somebody who reads slowly. */
@Component
class WholeAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** More than the largest page has, and as much as systems grant. */
    private static final DataSize ANSWER = DataSize.ofKilobytes(208);

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> buffer((AbstractHttp11Protocol<?>) connector.getProtocolHandler()));
    }

    private static void buffer(AbstractHttp11Protocol<?> protocol) {
        protocol.setProperty("socket.txBufSize", Long.toString(ANSWER.toBytes()));
    }
}
