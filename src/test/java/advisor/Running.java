package advisor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, running in this JVM on a free port, as a browser sees it. */
public final class Running implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    private Running(ConfigurableApplicationContext application) {
        this.application = application;
        this.origin = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    /**
     * Starts it.
     *
     * @param database the address of its database
     * @param settings as {@code --name=value}
     */
    public static Running on(String database, String... settings) {
        return on(database, source -> source, settings);
    }

    /**
     * Starts it.
     *
     * @param wrapper what stands between it and its database
     */
    public static Running on(String database, UnaryOperator<DataSource> wrapper, String... settings) {
        SpringApplication application = new SpringApplication(AdvisorApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? wrapper.apply(source) : bean;
            }
        }));
        String[] all = Stream.concat(
                        Stream.of(settings), Stream.of("--server.port=0", "--spring.datasource.url=" + database))
                .toArray(String[]::new);
        return new Running(application.run(all));
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** Where it listens. */
    public int port() {
        return URI.create(origin).getPort();
    }

    /** What is at an address. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** What is at an address for whoever runs it, if it was given a port for that. */
    public HttpResponse<String> operator(String path) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.management.port");
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    /** The answer to a form. */
    public HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        application.close();
    }
}
