package advisor.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The least that a server in Java can do: Tomcat, one servlet, and bytes that lie ready. */
final class BareTomcat {

    /** The tag of everything that it sends. */
    static final String TAG = "\"bytes\"";

    private BareTomcat() {}

    /** Starts it. {@code arguments}: the port, and the directory of what it sends, where {@code /name} is a file. */
    public static void main(String... arguments) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector();
        Context context = tomcat.addContext("", arguments[1]);
        Tomcat.addServlet(context, "bytes", new Bytes(Path.of(arguments[1]))).addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** The command that starts it. */
    static List<String> command(Path directory, List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareTomcat.class.getName(),
                "%port%",
                directory.toString()));
        return command;
    }

    private static final class Bytes extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, byte[]> known = new ConcurrentHashMap<>();
        private final transient Path directory;

        Bytes(Path directory) {
            this.directory = directory;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("ETag", TAG);
            if (TAG.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            byte[] bytes = known.computeIfAbsent(request.getRequestURI(), this::read);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        private byte[] read(String address) {
            try {
                return Files.readAllBytes(directory.resolve(address.substring(1)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
