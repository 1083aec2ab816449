package advisor.web.server;

import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads requests of one connection; the names of their hosts may have underscores, as in networks of containers. */
final class SiteProcessor extends Http11Processor {

    private final ArrivingHeads<SocketWrapperBase<?>> heads;

    SiteProcessor(SiteProtocol protocol, ArrivingHeads<SocketWrapperBase<?>> heads) {
        super(protocol, protocol.getAdapter());
        this.heads = heads;
    }

    @Override
    public SocketState process(SocketWrapperBase<?> connection, SocketEvent event) throws IOException {
        SocketState state = super.process(connection, event);
        if (state == SocketState.LONG && !isAsync()) {
            forgetEarlierRequests();
            heads.enter(connection);
        } else {
            heads.leave(connection);
        }
        return state;
    }

    /** While a head is waited for, what earlier requests needed takes no memory: it is twice as much as a head. */
    private void forgetEarlierRequests() {
        request.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
        response.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
    }

    /** Comes when the head has arrived: what is done about it after that is nobody's slowness. */
    @Override
    protected void parseHost(MessageBytes host) {
        heads.leave(getSocketWrapper());
        String written = Optional.ofNullable(host).map(MessageBytes::toString).orElse("");
        super.parseHost(written.contains("_") ? plain(written) : host);
        if (written.contains("_") && !request.serverName().isNull()) {
            request.serverName().setString(written.replaceFirst(":[0-9]*$", ""));
        }
    }

    /** The same in length and port. */
    private static MessageBytes plain(String host) {
        MessageBytes plain = MessageBytes.newInstance();
        plain.setString(host.replace('_', 'x'));
        plain.toBytes();
        return plain;
    }
}
