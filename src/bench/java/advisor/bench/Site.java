package advisor.bench;

import advisor.crash.Jar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, as somebody starts it who sets nothing. */
final class Site {

    private static final String DATABASE = "--spring.datasource.url=jdbc:h2:file:./data-%port%/scope-or-seat;"
            + "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private Site() {}

    /** How it runs everywhere, with little memory. */
    static String options() {
        return "@" + Path.of("src/main/jvm.options").toAbsolutePath() + " -Xmx128m";
    }

    /** The command that starts it, with these options of the JVM. */
    static List<String> command(List<String> options) throws IOException {
        return command(Jar.file().toString(), options);
    }

    /** The same for another jar. Each has a database of its own. */
    static List<String> command(String jar, List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", jar, "--server.port=%port%", "--management.server.port=0", DATABASE));
        return command;
    }
}
