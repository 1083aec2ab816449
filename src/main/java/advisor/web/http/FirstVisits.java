package advisor.web.http;

import advisor.precedent.TrackRecord;
import advisor.precedent.Trial;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Visits the pages that founders open, in every language, before the site's port is open: the first founder is not the one
 * for whom classes are loaded and code is compiled. The visits come by a port of their own, of this machine alone.
 */
@Component
class FirstVisits implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVisits.class);

    private final ApplicationContext context;
    private final Languages languages;
    private final TrackRecord record;
    private final ResourceUrlProvider files;
    private final int most;

    FirstVisits(
            ApplicationContext context,
            Languages languages,
            TrackRecord record,
            ResourceUrlProvider files,
            @Value("${advisor.first-visits}") int most) {
        this.context = context;
        this.languages = languages;
        this.record = record;
        this.files = files;
        this.most = most;
    }

    /**
     * First of all it is said that the program is complete: until then, the addresses of files have no hash, and a page
     * that was asked for would be kept like that.
     */
    @Override
    public void start() {
        files.onApplicationEvent(new ContextRefreshedEvent(context));
        if (most > 0
                && context instanceof WebServerApplicationContext site
                && site.getWebServer() instanceof TomcatWebServer server) {
            visitAll(server.getTomcat().getService());
        }
    }

    private void visitAll(Service service) {
        Connector own = new Connector();
        own.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        own.setPort(0);
        service.addConnector(own);
        try {
            pages().limit(most).forEach(page -> visit(own.getLocalPort(), page));
        } finally {
            service.removeConnector(own);
            destroy(own);
        }
    }

    private static void destroy(Connector connector) {
        try {
            connector.destroy();
        } catch (LifecycleException failure) {
            LOG.warn("The port of the first visits stays open", failure);
        }
    }

    private static void visit(int port, String page) {
        URI address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + page);
        try (InputStream answer = address.toURL().openStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            LOG.debug("A first visit failed", failure);
        }
    }

    /** The way of one company after the other, each in the next language. */
    private Stream<String> pages() {
        List<Locale> offered = languages.offered();
        List<Trial> trials = record.trials();
        return Stream.iterate(0, number -> number + 1)
                .limit((long) trials.size() * offered.size())
                .flatMap(number -> pages(
                                number,
                                trials.get(number % trials.size()).precedent().answers())
                        .map(page -> Languages.in(offered.get(number % offered.size()), page)));
    }

    private static Stream<String> pages(int number, Answers answers) {
        Map<String, String> parameters = Questionnaire.write(answers);
        List<Question<?>> path = Questionnaire.path(answers);
        Question<?> question = path.get(number % path.size());
        return Stream.of(
                "/",
                Address.question(question, parameters),
                Address.advice(parameters),
                Address.with(Address.BRIEF, Address.query(parameters)));
    }

    @Override
    public void stop() {
        // Nothing is running any more.
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    /** Just before the site's port is opened. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
