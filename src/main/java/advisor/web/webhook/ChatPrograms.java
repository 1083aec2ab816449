package advisor.web.webhook;

import java.util.Locale;
import java.util.stream.Stream;

/** Programs for chats, which answer an error to whatever is not of their own form. */
final class ChatPrograms {

    private ChatPrograms() {}

    /** Whether one of them receives at this host. */
    static boolean isAt(String host) {
        String name = "." + host.toLowerCase(Locale.ROOT);
        return Stream.of(
                        ".hooks.slack.com",
                        ".discord.com",
                        ".discordapp.com",
                        ".webhook.office.com",
                        ".logic.azure.com",
                        ".powerplatform.com",
                        ".chat.googleapis.com")
                .anyMatch(name::endsWith);
    }
}
