package advisor.web.http;

import java.util.Optional;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;

/** The server's protocol, which also takes the names that hosts have in networks of containers: with underscores. */
public final class UnderscoredHosts extends Http11NioProtocol {

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {
            @Override
            protected void parseHost(MessageBytes host) {
                String written =
                        Optional.ofNullable(host).map(MessageBytes::toString).orElse("");
                super.parseHost(written.contains("_") ? plain(written) : host);
                if (written.contains("_") && !request.serverName().isNull()) {
                    request.serverName().setString(written.replaceFirst(":[0-9]*$", ""));
                }
            }
        };
    }

    /** The same in length and port. */
    private static MessageBytes plain(String host) {
        MessageBytes plain = MessageBytes.newInstance();
        plain.setString(host.replace('_', 'x'));
        plain.toBytes();
        return plain;
    }
}
