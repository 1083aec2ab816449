package advisor.web.error;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Makes the server answer what it cannot read with a page of this site. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ObjectProvider<UnreadablePages> pages;
    private final String hsts;

    /**
     * The answers to what cannot be read.
     *
     * @param pages what is written; not there yet when the server is made
     * @param hsts what a browser that came by TLS is told about staying there
     */
    UnreadableRequests(ObjectProvider<UnreadablePages> pages, @Value("${advisor.hsts}") String hsts) {
        this.pages = pages;
        this.hsts = hsts;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(this::answer);
    }

    /** The host adds a valve of its own unless it has one of the class that it is told. The one added last writes first. */
    private void answer(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(UnreadableValve.class.getName());
        host.getPipeline()
                .addValve(new UnreadableValve(status -> pages.getObject().page(status), hsts));
    }
}
