package advisor.outbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpMessageParser;

/**
 * Takes an answer for one only once its head is whole. By itself the library takes the end of a connection for the end of
 * the head, and half an address, or half a number of seconds, for all of it.
 */
final class WholeHeads extends DefaultHttpResponseParserFactory {

    /** Those that are no longer than this allows. */
    WholeHeads(Http1Config limits) {
        super(limits);
    }

    @Override
    public HttpMessageParser<ClassicHttpResponse> create() {
        HttpMessageParser<ClassicHttpResponse> parser = super.create();
        return (buffer, stream) -> parser.parse(buffer, new Endless(stream));
    }

    /** What must not end yet. */
    private static final class Endless extends FilterInputStream {

        private Endless(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            if (read < 0) {
                throw new ConnectionClosedException("The connection ended within the head of the answer");
            }
            return read;
        }
    }
}
