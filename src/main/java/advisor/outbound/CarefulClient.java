package advisor.outbound;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** A client for servers of strangers: follows nothing, remembers nothing, and takes nothing from its surroundings. */
final class CarefulClient {

    private static final int CONNECTIONS = 64;
    private static final Http1Config LIMITS =
            Http1Config.custom().setMaxHeaderCount(100).setMaxLineLength(8_192).build();
    private static final String NAME = "ScopeOrSeat";

    private CarefulClient() {}

    /** A client that connects only to what these addresses say. */
    static CloseableHttpClient to(Addresses addresses, Timeout longest) {
        return HttpClients.custom()
                .setConnectionManager(connections(addresses, longest))
                .setDefaultRequestConfig(requests(longest))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(NAME)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    private static RequestConfig requests(Timeout longest) {
        return RequestConfig.custom()
                .setAuthenticationEnabled(false)
                .setConnectionRequestTimeout(longest)
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(longest)
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Addresses addresses, Timeout longest) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(LIMITS)
                        .responseParserFactory(new WholeHeads(LIMITS))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(longest)
                        .setSocketTimeout(longest)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(longest).build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(longest).build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
    }
}
