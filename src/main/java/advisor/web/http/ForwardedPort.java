package advisor.web.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says behind a proxy which port visitors use, where the proxy says so only behind the name of the host. */
@Component
@Order(-1)
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "native")
class ForwardedPort extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String PORT = "X-Forwarded-Port";
    private static final Pattern PORT_AT_END = Pattern.compile(":([0-9]{1,5})$");

    ForwardedPort() {
        super(true);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        String host = Objects.requireNonNullElse(
                headers.getHeader("X-Forwarded-Host"),
                Objects.requireNonNullElse(headers.getHeader(HttpHeaders.HOST), ""));
        Matcher port = PORT_AT_END.matcher(host);
        if (headers.getHeader("X-Forwarded-Proto") != null && headers.getHeader(PORT) == null && port.find()) {
            headers.setValue(PORT).setString(port.group(1));
        }
        getNext().invoke(request, response);
    }
}
