package advisor.web.server;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The server's protocol, which waits for the rest of no more than so many heads at once. */
public final class SiteProtocol extends Http11NioProtocol {

    private final ArrivingHeads<SocketWrapperBase<?>> heads =
            new ArrivingHeads<>(connection -> connection.processSocket(SocketEvent.ERROR, true));

    /** Sets how many heads arrive at once. */
    void setHeadsAtOnce(int most) {
        heads.setMost(most);
    }

    @Override
    protected Processor createProcessor() {
        return new SiteProcessor(this, heads);
    }
}
