package advisor.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A form while it arrives: no thread waits for it. When it is there, or is not to be, the request goes on. */
final class ArrivingForm implements ReadListener, AsyncListener {

    /** The attribute with the bytes of the form, or with the status that refuses it. */
    static final String RECEIVED = ArrivingForm.class.getName();

    private static final int AT_ONCE = 4096;

    private final AsyncContext request;
    private final ServletInputStream in;
    private final int most;
    private final ArrivingForms forms;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * A form that nothing has been read of.
     *
     * @param most how many bytes are taken
     * @param forms those among which it waits for its rest
     */
    ArrivingForm(AsyncContext request, ServletInputStream in, int most, ArrivingForms forms) {
        this.request = request;
        this.in = in;
        this.most = most;
        this.forms = forms;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[AT_ONCE];
        while (!over.get() && in.isReady()) {
            int length = in.read(piece);
            if (length < 0) {
                return;
            }
            received.write(piece, 0, length);
            if (received.size() > most) {
                refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
        }
        if (!over.get() && !in.isFinished() && !forms.admit(this)) {
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public void onAllDataRead() {
        goOn(received.toByteArray());
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    /** It is not waited for any more, and its sender is told why. */
    void refuse(int status) {
        goOn(status);
    }

    private void goOn(Object outcome) {
        if (over.compareAndSet(false, true)) {
            request.getRequest().setAttribute(RECEIVED, outcome);
            request.dispatch();
        }
    }

    @Override
    public void onError(Throwable failure) {
        // The request is told, too.
    }

    /** It came in broken pieces, or its sender has gone or said nothing for too long: nothing failed here. */
    @Override
    public void onError(AsyncEvent event) throws IOException {
        if (over.compareAndSet(false, true)) {
            event.getSuppliedRequest().removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            ((HttpServletResponse) event.getSuppliedResponse()).sendError(HttpServletResponse.SC_BAD_REQUEST);
            request.complete();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it again.
    }

    @Override
    public void onComplete(AsyncEvent event) {
        forms.leave(this);
    }
}
