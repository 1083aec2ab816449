package advisor.web.error;

import advisor.web.http.HeaderFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes the page of an error that comes before, or past, everything else of this site. Tells nothing of the server. */
class UnreadableValve extends ErrorReportValve {

    private final IntFunction<String> pages;
    private final String hsts;

    /**
     * A valve for these pages.
     *
     * @param pages the page of each status
     * @param hsts what a browser that came by TLS is told about staying there
     */
    UnreadableValve(IntFunction<String> pages, String hsts) {
        this.pages = pages;
        this.hsts = hsts;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()
                && response.getContentWritten() == 0
                && response.setErrorReported()
                && isHeard(response)) {
            write(request, response);
        }
    }

    /** Whether somebody is still there to read it. */
    private static boolean isHeard(Response response) {
        AtomicBoolean heard = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, heard);
        return heard.get();
    }

    private void write(Request request, Response response) {
        String page = pages.apply(response.getStatus());
        HeaderFilter.secure(request, response, hsts);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
