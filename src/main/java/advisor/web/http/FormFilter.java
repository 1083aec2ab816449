package advisor.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Receives forms before anything else is done, and without a thread that waits for them: one that arrives a letter at a
 * time keeps nobody waiting but its sender, who is cut off in the end. Everything behind this sees a request that has arrived.
 */
@Component
@FilterRegistration(
        order = Ordered.HIGHEST_PRECEDENCE + 3,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR})
class FormFilter implements Filter {

    private final Duration patience;
    private final DataSize most;
    private final ArrivingForms forms;

    FormFilter(
            @Value("${advisor.form-time}") Duration patience,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize most,
            @Value("${advisor.forms-at-once}") int forms) {
        this.patience = patience;
        this.most = most;
        this.forms = new ArrivingForms(forms, System::nanoTime);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Object received = asked.getAttribute(ArrivingForm.RECEIVED);
        if (received instanceof byte[]) {
            chain.doFilter(new ArrivedRequest(asked), response);
        } else if (received instanceof Integer status && asked.getDispatcherType() == DispatcherType.ASYNC) {
            refuse(status, (HttpServletResponse) response);
        } else if (isToBeReceived(asked)) {
            receive(asked, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            RetryLater.say(response);
        }
        response.sendError(status);
    }

    private static boolean isToBeReceived(HttpServletRequest asked) {
        return asked.getDispatcherType() == DispatcherType.REQUEST
                && HttpMethod.POST.matches(asked.getMethod())
                && FormsOnly.isForm(asked.getContentType())
                && (asked.getHeader(HttpHeaders.CONTENT_LENGTH) != null
                        || asked.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
    }

    private void receive(HttpServletRequest asked, ServletResponse response) throws IOException {
        AsyncContext request = asked.startAsync(asked, response);
        request.setTimeout(patience.toMillis());
        ArrivingForm form = new ArrivingForm(request, asked.getInputStream(), (int) most.toBytes(), forms);
        request.addListener(form);
        asked.getInputStream().setReadListener(form);
    }
}
