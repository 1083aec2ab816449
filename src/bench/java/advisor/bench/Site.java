package advisor.bench;

import advisor.Defaults;
import advisor.crash.Jar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, as somebody starts it who sets nothing. */
final class Site {

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
    static List<String> command(String jar, List<String> options) throws IOException {
        String database = "--spring.datasource.url=" + Defaults.database(Path.of("./data-%port%/scope-or-seat"));
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", jar, "--server.port=%port%", "--management.server.port=0", database));
        return command;
    }
}
