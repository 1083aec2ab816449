package advisor.crash;

import advisor.practice.database.Database;
import java.util.ArrayList;
import java.util.List;

/** How the program is started in these tests. */
public final class Settings {

    private Settings() {}

    /** On a new database: the file that it makes itself unless told otherwise, or PostgreSQL. */
    public static List<String> of(Database database) {
        List<String> settings = new ArrayList<>(List.of(
                "--advisor.webhook.allow-private=true",
                "--advisor.address=https://advice.example",
                "--advisor.limits.responses-sent.times=1000000"));
        String address = database == Database.POSTGRESQL ? database.create() : System.getProperty("crash.h2", "");
        if (!address.isEmpty()) {
            settings.add("--spring.datasource.url=" + address);
        }
        return settings;
    }

    /** The same with a mail server, which listens there. */
    static List<String> of(Database database, int mail) {
        List<String> settings = of(database);
        settings.add("--spring.mail.host=127.0.0.1");
        settings.add("--spring.mail.port=" + mail);
        settings.add("--advisor.mail.from=advisor@advice.example");
        return settings;
    }
}
