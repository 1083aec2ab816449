package advisor.bench;

import advisor.crash.Jar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, as somebody starts it who sets nothing. */
final class Site {

    private Site() {}

    /** The command that starts it, with these options of the JVM. */
    static List<String> command(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-jar", Jar.file().toString(), "--server.port=%port%", "--management.server.port=0"));
        return command;
    }
}
